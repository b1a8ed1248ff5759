package eu.secu4all.web.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.OrganisationView;
import eu.secu4all.people.boundary.Organisations;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonName;
import eu.secu4all.people.boundary.PersonQuery;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.schedule.boundary.SessionDetails;
import eu.secu4all.schedule.boundary.SessionDetails.Admits;
import eu.secu4all.schedule.boundary.SessionView;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a session, from nothing, from another or from a template; or changes one. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final int FOUND_AT_ONCE = 10;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private SessionLetters letters;

    @Inject
    private Clock clock;

    private long id;
    private long from;
    private int version;
    private SessionForm form;
    private Language language;
    private Language wanted;

    /** Before the page is shown: {@code id} to change one, {@code from} to make one like it, neither for a new one. */
    public void show() {
        language = user.getLanguage();
        Instant tomorrow = clock.instant()
                .truncatedTo(ChronoUnit.HOURS)
                .plus(Period.ofDays(1))
                .plus(1, ChronoUnit.HOURS);
        form = new SessionForm(language, tomorrow, ZONE);
        if (id != 0) {
            SessionView session = sessions.view(user.caller(), id);
            demand(session.mayLead());
            version = session.version();
            show(session.details());
        } else if (from != 0) {
            SessionView session = sessions.view(user.caller(), from);
            demand(session.mayLead() || session.template());
            show(session.details());
            form.showStart(tomorrow);
        } else {
            user.caller().require(Role.TRAINER, Role.ADMINISTRATOR);
        }
        if (id != 0 || from != 0) {
            language = form.getSource();
        }
    }

    /** Whoever may only read a session finds no form that they could not store. */
    private static void demand(boolean right) {
        if (!right) {
            throw new Refused("no-right");
        }
    }

    public String save() {
        if (id != 0) {
            SessionDetails before = sessions.view(user.caller(), id).details();
            sessions.change(user.caller(), id, version, form.details());
            words.done("frame", "saved");
            letters.changed(id, before);
            return "/schedule/session.xhtml?id=" + id + "&faces-redirect=true";
        }
        if (from != 0) {
            long copy = sessions.copy(user.caller(), from, form.details());
            letters.planned(copy);
            return "/schedule/session.xhtml?id=" + copy + "&faces-redirect=true";
        }
        long made = sessions.create(user.caller(), form.details());
        letters.planned(made);
        return "/schedule/run-sheet.xhtml?id=" + made + "&faces-redirect=true";
    }

    private void show(SessionDetails details) {
        form.show(
                details,
                people.names(details.coTrainers()),
                people.names(details.doors().people()));
    }

    /** After something was typed into a field of persons. */
    public void find(PeoplePicker picker) {
        if (picker.getText().isBlank()) {
            picker.show(List.of());
            return;
        }
        PersonQuery query =
                new PersonQuery(picker.getText(), picker.role(), Optional.empty(), Optional.empty(), 0, FOUND_AT_ONCE);
        picker.show(people.search(user.caller(), query).persons().stream()
                .map(person -> new PersonName(person.id(), person.name(), person.organisationName()))
                .toList());
    }

    /** The zones of Europe, and the one the session has. */
    public List<String> getZones() {
        return Stream.concat(
                        Stream.of(form.getZone(), "UTC", "Atlantic/Azores", "Atlantic/Canary", "Asia/Nicosia"),
                        ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.startsWith("Europe/")))
                .distinct()
                .sorted()
                .toList();
    }

    public List<OrganisationView> getOrganisations() {
        return organisations.list();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Admits[] getAdmissions() {
        return Admits.values();
    }

    public boolean isNew() {
        return id == 0;
    }

    public SessionForm getForm() {
        return form;
    }

    public Language getLanguage() {
        return language;
    }

    /** Not at once: what was typed before belongs to the language it was typed in. */
    public void setLanguage(Language language) {
        wanted = language;
    }

    /** After everything typed has been taken over. */
    public void switchLanguage() {
        language = wanted;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getFrom() {
        return from;
    }

    public void setFrom(long from) {
        this.from = from;
    }
}
