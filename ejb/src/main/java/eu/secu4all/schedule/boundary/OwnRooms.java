package eu.secu4all.schedule.boundary;

import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.schedule.entity.RunSheet;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Rooms in which people work on an exercise by themselves: in no list, led by nobody, entered only by those named. For the
 * house: no rights are asked here.
 */
@Stateless
public class OwnRooms {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private SessionStore sessions;

    @Inject
    private Clock clock;

    /**
     * Makes a room.
     *
     * @param plan with one activity: an exercise with one group
     * @return the session by which it is entered
     */
    public long open(SessionPlan plan) {
        LiveSession session = LiveSession.exercise();
        session.name(
                PlanJson.json(plan.title()),
                PlanJson.json(plan.description()),
                plan.source().code(),
                "");
        session.schedule(clock.instant(), ZoneOffset.UTC);
        session.admit(SessionDetails.Admits.NAMED.name(), null, false, false);
        session.last(plan.minutes());
        entities.persist(session);
        entities.flush();
        entities.persist(new RunSheet(session.id(), PlanJson.json(plan.activities())));
        return session.id();
    }

    /** Lets somebody come from now on. */
    public void expect(long session, long person) {
        sessions.expect(session, person, false);
    }

    /** Takes the room away, with all that was planned for it; what was written in it is erased by {@code Transcripts}. */
    public void close(long session) {
        LiveSession room = entities.find(LiveSession.class, session);
        if (room != null && room.isExercise()) {
            entities.remove(room);
        }
    }
}
