package eu.secu4all.schedule.boundary;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.schedule.entity.RunSheet;
import eu.secu4all.schedule.rule.PlanCheck;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Planned sessions and their templates. A session is led by the trainer who made it and by those named as co-trainers;
 * they, and administrators, may change it (SESSION-1). Templates can be used by every trainer, changed by their maker.
 */
@Stateless
public class Sessions {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private SessionStore sessions;

    @Inject
    private Rights rights;

    /**
     * Plans a new session with an empty run sheet, led by the caller.
     *
     * @return its id
     * @throws Refused {@code no-right} unless trainer or administrator; {@code session.title}, {@code session.organisation},
     *     {@code plan.text-long}
     */
    public long create(Caller caller, SessionDetails details) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        LiveSession session = new LiveSession(caller.person(), false, sessions.freeCode());
        return add(session, details, "[]");
    }

    /** Plans a session like this one or from this template, led by the caller, with {@code details} of its own. */
    public long copy(Caller caller, long from, SessionDetails details) {
        LiveSession original = rights.usable(caller, from);
        LiveSession copy = new LiveSession(caller.person(), false, sessions.freeCode());
        long id = add(copy, details, sessions.runSheet(from).activities());
        copy.last(original.minutes());
        copy.from(original.plan());
        copyFiles(from, id);
        return id;
    }

    /**
     * Keeps a copy of the session as a template for all trainers.
     *
     * @return the template's id
     */
    public long saveAsTemplate(Caller caller, long session) {
        LiveSession original = rights.leadable(caller, session);
        LiveSession template = new LiveSession(caller.person(), true, null);
        SessionDetails own = Views.session(original, Set.of(), true).details();
        long id = add(template, own, sessions.runSheet(session).activities());
        template.last(original.minutes());
        template.from(original.plan());
        copyFiles(session, id);
        return id;
    }

    /**
     * Changes everything but the run sheet.
     *
     * @param version as it was seen in {@link SessionView}
     * @throws Refused {@code session.unknown}, {@code no-right}, {@code session.changed} if somebody was quicker, and as
     *     {@link #create}
     */
    public void change(Caller caller, long session, int version, SessionDetails details) {
        LiveSession changed = rights.leadable(caller, session);
        if (changed.version() != version) {
            throw new Refused("session.changed");
        }
        write(changed, details);
        entities.flush();
    }

    /**
     * Deletes the session or template with its run sheet and admissions.
     *
     * @throws Refused {@code session.unknown}, {@code no-right}, {@code session.live} while it runs
     */
    public void delete(Caller caller, long session) {
        LiveSession deleted = rights.leadable(caller, session);
        if (deleted.isLive()) {
            throw new Refused("session.live");
        }
        entities.remove(deleted);
        entities.flush();
        entities.createNativeQuery("delete from stored_file where id not in (select file from live_session_file)")
                .executeUpdate();
    }

    /**
     * The session as the caller may see it.
     *
     * @throws Refused {@code session.unknown}, {@code no-right} unless the caller leads it or may come
     */
    public SessionView view(Caller caller, long session) {
        LiveSession found = sessions.get(session);
        boolean mayLead = rights.mayLead(caller, found);
        boolean template = found.template() && caller.is(Role.TRAINER);
        if (!mayLead && !template && (found.template() || !rights.mayCome(caller, found))) {
            throw new Refused("no-right");
        }
        return Views.session(found, sessions.named(session), mayLead);
    }

    /** Whether the caller is one of its trainers: not merely an administrator. */
    public boolean leads(Caller caller, long session) {
        return sessions.playable(session).isLedBy(caller.person());
    }

    /** For the live engine: what the room needs besides the frozen plan; refuses {@code session.unknown}. */
    public RoomView room(long session) {
        return Views.room(sessions.playable(session));
    }

    /** For the live engine: the classes that run now. Exercises have no clock that must not stop. */
    public List<Long> live() {
        return entities.createQuery(
                        "select s.id from LiveSession s where s.status = 'LIVE' and s.purpose = 'CLASS'", Long.class)
                .getResultList();
    }

    /** For the live engine: the room is open, for the first time or again. */
    public void opened(long session, Instant at) {
        sessions.playable(session).open(at);
    }

    /** For the live engine: the room has ended. */
    public void ended(long session, Instant at) {
        sessions.playable(session).end(at);
    }

    private long add(LiveSession session, SessionDetails details, String activities) {
        write(session, details);
        entities.persist(session);
        entities.flush();
        entities.persist(new RunSheet(session.id(), activities));
        sessions.name(
                session.id(), session.template() ? Set.of() : details.doors().people());
        return session.id();
    }

    private void write(LiveSession session, SessionDetails details) {
        check(details);
        session.name(
                PlanJson.json(details.title()),
                PlanJson.json(details.description()),
                details.source().code(),
                SessionLists.words(details.title()));
        session.greet(PlanJson.json(details.lobby()));
        session.schedule(details.start(), details.zone());
        session.share(details.coTrainers());
        SessionDetails.Doors doors = details.doors();
        session.admit(
                doors.admits().name(),
                doors.organisation() == 0 ? null : doors.organisation(),
                doors.guests(),
                doors.guestOrganisation());
        if (session.id() != 0) {
            sessions.name(session.id(), doors.people());
        }
    }

    private static void check(SessionDetails details) {
        if (!details.title().texts().containsKey(details.source())) {
            throw new Refused("session.title");
        }
        boolean organisation = details.doors().admits() == SessionDetails.Admits.ORGANISATION;
        if (organisation && details.doors().organisation() == 0) {
            throw new Refused("session.organisation");
        }
        fits(details.title(), PlanLimits.TITLE_MAX);
        fits(details.description(), PlanLimits.DESCRIPTION_MAX);
        fits(details.lobby(), PlanLimits.LOBBY_MAX);
    }

    private static void fits(LocalizedText text, int max) {
        if (!PlanCheck.fits(text, max)) {
            throw new Refused("plan.text-long", "0", String.valueOf(max));
        }
    }

    private void copyFiles(long from, long to) {
        entities.createNativeQuery(
                        "insert into live_session_file (session, file) select ?1, file from live_session_file where session = ?2")
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }
}
