package eu.secu4all.live.socket;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pace of everybody who is here: all tabs of a person share one. */
final class Paces {

    private final Map<String, Pace> paces = new ConcurrentHashMap<>();

    /** Of whoever opens a tab. */
    Pace of(String person, long nowMs) {
        return paces.compute(person, (key, pace) -> {
            Pace own = pace == null ? new Pace(nowMs) : pace;
            own.used(nowMs);
            return own;
        });
    }

    /** Forgets who has not been heard of for a while and has no tab open; {@code held} are the paces of open tabs. */
    void forget(Set<Pace> held, long nowMs) {
        for (String person : paces.keySet()) {
            paces.computeIfPresent(person, (key, pace) -> pace.isIdle(nowMs) && !held.contains(pace) ? null : pace);
        }
    }
}
