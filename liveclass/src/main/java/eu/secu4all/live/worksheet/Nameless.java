package eu.secu4all.live.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the projector shows of a worksheet: everything but who wrote it. */
final class Nameless {

    private Nameless() {}

    static Map<String, Object> of(Map<String, Object> patch) {
        Map<String, Object> nameless = new LinkedHashMap<>();
        patch.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inner) {
                nameless.put(key, of(asTree(inner)));
            } else if (!key.equals("by")) {
                nameless.put(key, value);
            }
        });
        return nameless;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asTree(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
