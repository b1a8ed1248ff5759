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

    /**
     * One patch that does what {@code first} and then {@code second} would do.
     *
     * @throws IllegalArgumentException if {@code first} deletes or overwrites what {@code second} then fills with an object: RFC 7396 has no
     *     form for that, the two must be sent one after the other
     */
    public static Map<String, Object> join(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> joined = new LinkedHashMap<>(first);
        second.forEach((key, value) -> {
            if (value instanceof Map<?, ?> change && first.containsKey(key)) {
                if (!(first.get(key) instanceof Map<?, ?> old)) {
                    throw new IllegalArgumentException("cannot be joined at " + key);
                }
                joined.put(key, join(asTree(old), asTree(change)));
            } else {
                joined.put(key, value);
            }
        });
        return joined;
    }

    /** The patch that makes {@code after} out of {@code before}. */
    public static Map<String, Object> between(Map<String, Object> before, Map<String, Object> after) {
        Map<String, Object> patch = new LinkedHashMap<>();
        before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(key -> patch.put(key, null));
        after.forEach((key, value) -> {
            if (value instanceof Map<?, ?> now && before.get(key) instanceof Map<?, ?> then) {
                Map<String, Object> inner = between(asTree(then), asTree(now));
                if (!inner.isEmpty()) {
                    patch.put(key, inner);
                }
            } else if (!value.equals(before.get(key))) {
                patch.put(key, value);
            }
        });
        return patch;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asTree(Object map) {
        return (Map<String, Object>) map;
    }
}
