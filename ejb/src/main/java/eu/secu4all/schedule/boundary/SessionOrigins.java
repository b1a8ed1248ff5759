package eu.secu4all.schedule.boundary;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.LiveSession;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * From which shipped plan sessions were made. Copies and templates keep it; its trainers may say otherwise. This feature
 * knows nothing of the units that name a plan.
 */
@Stateless
public class SessionOrigins {

    private static final String MINE = "select s from LiveSession s where s.plan = :plan and s.template = false"
            + " and (s.leader = :person or s.id in :led or s.id in :expected"
            + " or (s.admits = 'ORGANISATION' and s.organisation = :organisation))"
            + " order by s.start desc, s.id desc";
    private static final int SHOWN_MAX = 20;

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private SessionStore sessions;

    @Inject
    private Rights rights;

    @Inject
    private Event<PlanChosen> chosen;

    /** For the house: the id of the plan. */
    public Optional<String> find(long session) {
        return Optional.ofNullable(entities.find(LiveSession.class, session)).map(LiveSession::plan);
    }

    /**
     * Says from which plan a session or template is; empty for none.
     *
     * @throws eu.secu4all.shared.Refused {@code session.unknown}, {@code no-right}
     */
    public void choose(Caller caller, long session, Optional<String> plan) {
        LiveSession changed = rights.leadable(caller, session);
        changed.from(plan.orElse(null));
        entities.flush();
        chosen.fire(new PlanChosen(session));
    }

    /** The sessions from this plan that the caller leads or may come to, the latest first, at most twenty. */
    public List<SessionLine> mine(Caller caller, String plan) {
        return entities.createQuery(MINE, LiveSession.class)
                .setParameter("plan", plan)
                .setParameter("person", caller.person())
                .setParameter("led", SessionLists.someOf(sessions.coLed(caller.person())))
                .setParameter("expected", SessionLists.someOf(sessions.expecting(caller.person())))
                .setParameter("organisation", caller.organisation())
                .setMaxResults(SHOWN_MAX)
                .getResultStream()
                .map(Views::line)
                .toList();
    }
}
