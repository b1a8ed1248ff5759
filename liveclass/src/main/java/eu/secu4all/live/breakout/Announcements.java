package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Stamp;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What trainers wrote to all groups; the newest stay in the view. */
final class Announcements {

    static final int KEPT = 50;

    private static final String ROOT = "announcements";

    private final Map<String, Object> kept = new LinkedHashMap<>();
    private String dropped = "";

    void on(BreakoutEvent.Announced event, Stamp stamp) {
        dropped = "";
        if (kept.size() == KEPT) {
            Iterator<String> oldest = kept.keySet().iterator();
            dropped = oldest.next();
            oldest.remove();
        }
        kept.put(
                String.valueOf(stamp.seq()),
                Map.of("at", stamp.millis(), "text", event.text(), "activity", event.activity()));
    }

    Map<String, Object> patch(Stamp stamp) {
        String number = String.valueOf(stamp.seq());
        Map<String, Object> patch = Patch.put(kept.get(number), ROOT, number);
        return dropped.isEmpty() ? patch : Patch.join(patch, Patch.put(null, ROOT, dropped));
    }

    Map<String, Object> view() {
        return Map.of(ROOT, Map.copyOf(kept));
    }
}
