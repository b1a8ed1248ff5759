package eu.secu4all.live.content;

import eu.secu4all.schedule.boundary.FrozenPlans;
import eu.secu4all.schedule.boundary.SessionPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The frozen plans that rooms play now, kept in memory: everybody in a room asks for the same one. */
@ApplicationScoped
public class PlayedPlans {

    static final int KEPT_MAX = 200;

    private final Map<String, Played> played = new ConcurrentHashMap<>();

    @Inject
    private FrozenPlans frozen;

    /** A plan and the files it mentions. */
    public record Played(SessionPlan plan, Set<Long> files) {}

    /** The plan that the room plays, by the revision the room names. */
    public Played get(long session, String revision) {
        String key = session + "/" + revision;
        Played known = played.get(key);
        if (known == null) {
            SessionPlan plan = frozen.get(session, revision);
            known = new Played(plan, Mentioned.in(plan));
            if (played.size() >= KEPT_MAX) {
                played.clear();
            }
            played.put(key, known);
        }
        return known;
    }
}
