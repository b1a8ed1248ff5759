package eu.secu4all.web.learning;

import eu.secu4all.learning.boundary.EnrolmentView;
import eu.secu4all.learning.boundary.Enrolments;
import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.learning.boundary.ProgressView;
import eu.secu4all.learning.rule.Standing.ModuleStanding;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.learning.Steps.Step;
import eu.secu4all.web.learning.Taking.Bar;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether one takes part in programmes, and how far one is in them: for the catalogue and its modules. */
@Named
@RequestScoped
public class TakingPartPage {

    @Inject
    private Enrolments enrolments;

    @Inject
    private Progress progress;

    @Inject
    private Titles titles;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private final Map<String, Taking> known = new HashMap<>();
    private final Map<String, Optional<ProgressView>> standings = new HashMap<>();
    private List<EnrolmentView> mine;

    /** How one stands with a programme. */
    public Taking taking(String programme) {
        return known.computeIfAbsent(programme, this::read);
    }

    private Taking read(String programme) {
        Optional<EnrolmentView> enrolment = mine().stream()
                .filter(view -> view.programme().equals(programme))
                .findFirst();
        if (enrolment.isEmpty()) {
            return Taking.not(programme, enrolments.invitations(user.caller()).contains(programme));
        }
        Optional<ProgressView> view = standing(programme);
        return new Taking(
                programme,
                true,
                false,
                enrolment.flatMap(EnrolmentView::cohort).map(this::cohort).orElse(""),
                view.map(found -> bar(found.standing().units(), found.standing().percent()))
                        .orElse(new Bar(0, "", false)),
                view.flatMap(ProgressView::next)
                        .flatMap(next -> titles.unit(programme, next.key()).map(line -> Target.of(line, next.begun())))
                        .orElse(null));
    }

    private List<EnrolmentView> mine() {
        if (mine == null) {
            mine = enrolments.mine(user.caller());
        }
        return mine;
    }

    private Optional<ProgressView> standing(String programme) {
        return standings.computeIfAbsent(programme, id -> progress.find(user.caller(), id));
    }

    private String cohort(EnrolmentView.Dates dates) {
        return words.say(
                "learning",
                "cohort",
                dates.name(),
                Days.day(dates.start(), user.getLocale()),
                Days.day(dates.due(), user.getLocale()));
    }

    private Bar bar(List<UnitStanding> units, int percent) {
        return new Bar(
                percent,
                words.say("learning", "bar", Steps.done(units), units.size(), percent),
                Steps.done(units) == units.size());
    }

    /** How far one is in a module: {@code PROGRAMME/MODULE}; null for who does not take part. */
    public Bar module(String id) {
        return find(id).map(module -> bar(module.units(), module.percent())).orElse(null);
    }

    /** Titles of the modules to finish before this one; empty if there are none left. */
    public String missing(String id) {
        return find(id).map(module -> titles.modules(programme(id), module.missing()))
                .orElse("");
    }

    /** How far one is with a unit: {@code PROGRAMME/MODULE/UNIT}; null for who does not take part. */
    public Step unit(String id) {
        String module = id.substring(0, id.lastIndexOf('/'));
        String unit = id.substring(id.lastIndexOf('/') + 1);
        return find(module)
                .flatMap(standing -> standing.units().stream()
                        .filter(each -> each.key().unit().equals(unit))
                        .map(each -> Steps.of(
                                each,
                                each.missing().isEmpty()
                                        ? titles.modules(programme(id), standing.missing())
                                        : titles.units(programme(id), standing.id(), each.missing())))
                        .findFirst())
                .orElse(null);
    }

    private Optional<ModuleStanding> find(String id) {
        return standing(programme(id)).stream()
                .flatMap(view -> view.standing().modules().stream())
                .filter(module -> id.equals(programme(id) + "/" + module.id()))
                .findFirst();
    }

    private static String programme(String id) {
        return id.substring(0, id.indexOf('/'));
    }
}
