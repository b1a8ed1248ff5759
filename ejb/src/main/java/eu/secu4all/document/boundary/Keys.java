package eu.secu4all.document.boundary;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys of a part, and which of them somebody asked for. */
abstract sealed class Keys permits Part {

    final String file;
    private final int line;
    final Faults faults;
    final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    final Set<String> asked = new HashSet<>();
    boolean seen;

    Keys(String file, int line, Faults faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    void put(Written key, Node value) {
        if (values.putIfAbsent(key.text(), value) != null) {
            faults.add(file, key.line(), "document.twice", key.text());
        } else {
            lines.put(key.text(), key.line());
        }
    }

    public String file() {
        return file;
    }

    /** Where the part begins. */
    public int line() {
        return line;
    }

    /** Where this key is written; where the part begins if it is not. */
    public int line(String key) {
        return lines.getOrDefault(key, line);
    }

    /** Whether the key is there with something behind it. */
    public boolean has(String key) {
        asked.add(key);
        return values.containsKey(key) && !isNothing(values.get(key));
    }

    /** Reports a fault at this key, in words of the bundle {@code refusals}. */
    public void fault(String key, String fault, String... details) {
        faults.add(file, line(key), fault, details);
    }

    /** Reports every key, here and in the parts that were asked for, that nobody asked for. */
    public void refuseRest() {
        for (Map.Entry<String, Node> entry : values.entrySet()) {
            if (!asked.contains(entry.getKey())) {
                fault(entry.getKey(), "document.unknown", entry.getKey());
            }
            refuseRest(entry.getValue());
        }
    }

    private static void refuseRest(Node node) {
        if (node instanceof Node.Several several) {
            several.nodes().forEach(Keys::refuseRest);
        } else if (node instanceof Part part && part.seen) {
            part.refuseRest();
        }
    }

    boolean must(String key) {
        if (!has(key)) {
            fault(key, "document.missing", key);
        }
        return has(key);
    }

    List<Node> nodes(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof Node.Several several) {
            return several.nodes();
        }
        fault(key, "document.list", key);
        return List.of();
    }

    private static boolean isNothing(Node node) {
        return node instanceof Written written && written.text().isBlank();
    }
}
