package eu.secu4all.live.stage;

import eu.secu4all.live.rule.Stamp;
import java.util.LinkedHashMap;
import java.util.Map;

/** How one activity has gone so far: when it first came on the stage and how long it was there, but for now. */
final class Leg {

    private long startedAt;
    private long spentMs;

    boolean isBegun() {
        return startedAt > 0;
    }

    void begin(Stamp stamp) {
        if (!isBegun()) {
            startedAt = stamp.millis();
        }
    }

    void spend(long since, long until) {
        spentMs += Math.max(0, until - since);
    }

    Map<String, Object> view(String state) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("state", state);
        view.put("spentMs", spentMs);
        if (isBegun()) {
            view.put("startedAt", startedAt);
        }
        return view;
    }
}
