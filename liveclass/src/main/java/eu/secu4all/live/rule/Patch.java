package eu.secu4all.live.rule;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes and merges patches as RFC 7396 defines them. */
public final class Patch {

    private Patch() {}

    /** A patch that puts {@code value} at {@code path}; a null value deletes what stands there. */
    public static Map<String, Object> put(Object value, String... path) {
        Object inner = value;
        for (int i = path.length - 1; i >= 0; i--) {
            Map<String, Object> outer = new LinkedHashMap<>();
            outer.put(path[i], inner);
            inner = outer;
        }
        return asTree(inner);
    }

    /** Merges {@code patch} into {@code tree}, which is changed. */
    public static void merge(Map<String, Object> tree, Map<String, Object> patch) {
        patch.forEach((key, value) -> {
            if (value == null) {
                tree.remove(key);
            } else if (value instanceof Map<?, ?> change) {
                Map<String, Object> inner = new LinkedHashMap<>();
                if (tree.get(key) instanceof Map<?, ?> old) {
                    inner.putAll(asTree(old));
                }
                merge(inner, asTree(change));
                tree.put(key, inner);
            } else {
                tree.put(key, value);
            }
        });
    }

    /** One patch that does what {@code first} and then {@code second} would do. */
    public static Map<String, Object> join(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> joined = new LinkedHashMap<>(first);
        second.forEach((key, value) -> {
            if (value instanceof Map<?, ?> change && joined.get(key) instanceof Map<?, ?> old) {
                joined.put(key, join(asTree(old), asTree(change)));
            } else {
                joined.put(key, value);
            }
        });
        return joined;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asTree(Object map) {
        return (Map<String, Object>) map;
    }
}
