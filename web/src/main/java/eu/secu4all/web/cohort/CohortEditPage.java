package eu.secu4all.web.cohort;

import eu.secu4all.learning.boundary.CohortDraft;
import eu.secu4all.learning.boundary.CohortView;
import eu.secu4all.learning.boundary.Cohorts;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;

/** Makes a cohort, or changes its name and dates. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class CohortEditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS_PROPOSED = 8;

    @Inject
    private Cohorts cohorts;

    @Inject
    private Programmes programmes;

    @Inject
    private HeatTables tables;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private long id;
    private int version;
    private String name = "";
    private String programme = "";
    private String start;
    private String due;

    /** A programme to choose. */
    public record Choice(String id, String title) {}

    /** Before the page is shown: 0 for a new one. */
    public void show() {
        user.caller().require(Role.TRAINER, Role.ADMINISTRATOR);
        if (id == 0) {
            LocalDate today = Days.of(clock.instant());
            start = today.toString();
            due = today.plusWeeks(WEEKS_PROPOSED).toString();
        } else {
            CohortView cohort = cohorts.get(user.caller(), id);
            version = cohort.version();
            name = cohort.draft().name();
            programme = cohort.draft().programme();
            start = Days.of(cohort.draft().start()).toString();
            due = Days.of(cohort.draft().due()).toString();
        }
    }

    /** Who is new goes on to bring people in. */
    public String save() {
        CohortDraft draft = new CohortDraft(programme, name, instant(start, Days::start), instant(due, Days::end));
        if (id == 0) {
            long made = cohorts.create(user.caller(), draft);
            words.done("cohort", "edit.made");
            return "/cohorts/members.xhtml?id=" + made + "&faces-redirect=true";
        }
        cohorts.change(user.caller(), id, version, draft);
        words.done("frame", "saved");
        return "/cohorts/cohort.xhtml?id=" + id + "&faces-redirect=true";
    }

    private static Instant instant(String day, Function<LocalDate, Instant> time) {
        try {
            return time.apply(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            Refused refused = new Refused("cohort.due");
            refused.initCause(e);
            throw refused;
        }
    }

    public List<Choice> getProgrammes() {
        return programmes.catalogue(user.caller(), user.getLanguage()).stream()
                .map(this::choice)
                .toList();
    }

    private Choice choice(ProgrammeView view) {
        return new Choice(
                view.id(),
                Title.of(view.title(), user.getLanguage(), view.source(), view.id())
                        .text());
    }

    public Title getProgrammeTitle() {
        return tables.title(programme);
    }

    public boolean isNew() {
        return id == 0;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
