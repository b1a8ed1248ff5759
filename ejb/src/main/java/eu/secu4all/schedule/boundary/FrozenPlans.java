package eu.secu4all.schedule.boundary;

import eu.secu4all.schedule.control.Secrets;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Plans as they were when a room was opened. A frozen plan never changes (FREEZE-1), so its revision can be an ETag.
 * For the live engine: no rights are asked here.
 */
@Stateless
public class FrozenPlans {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private SessionStore sessions;

    @Inject
    private Clock clock;

    /** A plan and the SHA-256 of its JSON in hexadecimal. */
    public record Frozen(String revision, SessionPlan plan) {}

    /**
     * Keeps the plan as it is now. The same plan gets the same revision (FREEZE-2).
     *
     * @throws Refused {@code session.unknown}, also for a template; {@code plan.empty} if nothing is planned
     */
    public Frozen freeze(long session) {
        SessionPlan plan = Plans.of(sessions.playable(session), sessions.runSheet(session));
        if (plan.activities().isEmpty()) {
            throw new Refused("plan.empty");
        }
        String json = PlanJson.json(plan);
        String revision = Secrets.hash(json);
        entities.createNativeQuery(
                        "insert ignore into frozen_plan (session, revision, plan, at_ms) values (?, ?, ?, ?)")
                .setParameter(1, session)
                .setParameter(2, revision)
                .setParameter(3, json)
                .setParameter(4, clock.millis())
                .executeUpdate();
        return new Frozen(revision, plan);
    }

    /**
     * The plan with this revision.
     *
     * @throws Refused {@code plan.unknown}
     */
    public SessionPlan get(long session, String revision) {
        List<?> found = entities.createNativeQuery("select plan from frozen_plan where session = ? and revision = ?")
                .setParameter(1, session)
                .setParameter(2, revision)
                .getResultList();
        if (found.isEmpty()) {
            throw new Refused("plan.unknown");
        }
        return PlanJson.plan((String) found.get(0));
    }
}
