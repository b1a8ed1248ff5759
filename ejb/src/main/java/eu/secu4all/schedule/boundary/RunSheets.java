package eu.secu4all.schedule.boundary;

import eu.secu4all.people.boundary.Caller;
import eu.secu4all.schedule.control.FileStore;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.schedule.entity.RunSheet;
import eu.secu4all.schedule.rule.Gaps;
import eu.secu4all.schedule.rule.PlanCheck;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** What a session plays. Only those who may change the session see it before it runs. */
@Stateless
public class RunSheets {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Rights rights;

    @Inject
    private SessionStore sessions;

    @Inject
    private FileStore files;

    /**
     * A plan, and how often its run sheet was stored.
     *
     * @param version what {@link #store} wants back
     * @param lastActivity highest number an activity of this session ever had; new ones get higher ones
     */
    public record Stored(int version, int lastActivity, SessionPlan plan) {}

    /**
     * The plan as it is now.
     *
     * @throws Refused {@code session.unknown}, {@code no-right}
     */
    public Stored plan(Caller caller, long session) {
        LiveSession found = rights.leadable(caller, session);
        RunSheet sheet = sessions.runSheet(session);
        SessionPlan plan = Plans.of(found, sheet);
        return new Stored(sheet.version(), Math.max(sheet.lastActivity(), lastActivity(plan)), plan);
    }

    /**
     * Replaces the run sheet, and the texts of the session if they differ. A room that is already open keeps playing
     * the plan with which it was opened.
     *
     * @return the new version
     * @throws Refused {@code session.unknown}, {@code no-right}, {@code plan.changed} if somebody was quicker,
     *     {@code session.title}, {@code plan.file} for a deck that is not the session's own, or the first problem of
     *     the plan: {@code plan.…}, its first detail being the number of the activity
     */
    public int store(Caller caller, long session, int version, SessionPlan plan) {
        LiveSession changed = rights.leadable(caller, session);
        RunSheet sheet = sessions.runSheet(session);
        if (sheet.version() != version) {
            throw new Refused("plan.changed");
        }
        check(session, plan);
        changed.name(
                PlanJson.json(plan.title()),
                PlanJson.json(plan.description()),
                plan.source().code(),
                SessionLists.words(plan.title()));
        changed.last(plan.minutes());
        sheet.write(PlanJson.json(plan.activities()), lastActivity(plan));
        entities.flush();
        return sheet.version();
    }

    /** What is wrong with a plan; empty if it may be stored. */
    public List<Problem> problems(SessionPlan plan) {
        return PlanCheck.of(plan);
    }

    /**
     * What the plan lacks in which language, in the order of the run sheet.
     *
     * @throws Refused {@code session.unknown}, {@code no-right}
     */
    public List<Gap> gaps(Caller caller, long session) {
        return Gaps.of(plan(caller, session).plan());
    }

    /** What one activity lacks, as it is being written. */
    public List<Gap> gaps(Activity activity) {
        return Gaps.of(activity);
    }

    private static int lastActivity(SessionPlan plan) {
        return plan.activities().stream()
                .mapToInt(activity -> Integer.parseInt(activity.id().substring(1)))
                .max()
                .orElse(0);
    }

    private void check(long session, SessionPlan plan) {
        PlanCheck.of(plan).stream().findFirst().ifPresent(problem -> {
            throw new Refused(problem.key(), problem.details().toArray(String[]::new));
        });
        if (!plan.title().texts().containsKey(plan.source())) {
            throw new Refused("session.title");
        }
        Set<Long> own = files.of(session);
        for (int i = 0; i < plan.activities().size(); i++) {
            if (plan.activities().get(i) instanceof Activity.Slides slides
                    && !slides.decks().values().stream().allMatch(deck -> own.contains(deck.file()))) {
                throw new Refused("plan.file", String.valueOf(i + 1));
            }
        }
    }
}
