package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.LiveUnits;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.schedule.boundary.SessionOrigins;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** To which unit of the programme a session belongs; for its trainers, on the session's page. */
@Named
@RequestScoped
public class SessionUnitPage {

    @Inject
    private LiveUnits units;

    @Inject
    private SessionOrigins origins;

    @Inject
    private Titles titles;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String plan;
    private List<Choice> choices;

    /** Units that name the same plan are one choice. */
    public record Choice(String plan, String title) {}

    public List<Choice> getChoices() {
        if (choices == null) {
            Map<String, List<String>> byPlan = new TreeMap<>();
            units.plans(user.caller()).forEach((unit, named) -> byPlan.computeIfAbsent(named, key -> new ArrayList<>())
                    .add(title(unit)));
            choices = byPlan.entrySet().stream()
                    .map(entry -> new Choice(entry.getKey(), String.join(", ", entry.getValue())))
                    .toList();
        }
        return choices;
    }

    private String title(UnitId unit) {
        return titles.unit(unit.programme(), new UnitKey(unit.module(), unit.unit()))
                .map(UnitLine::title)
                .orElse(unit.unit());
    }

    /** Whether there is anything to choose for this session; before, what is said of it now is taken over. */
    public boolean isFor(long session) {
        if (plan == null) {
            plan = origins.find(session).orElse("");
        }
        return !getChoices().isEmpty();
    }

    public String save(long session) {
        origins.choose(user.caller(), session, Optional.ofNullable(plan).filter(chosen -> !chosen.isEmpty()));
        words.done("frame", "saved");
        return "/schedule/session.xhtml?id=" + session + "&faces-redirect=true";
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }
}
