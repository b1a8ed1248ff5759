package eu.secu4all.programme.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds requirements that wait for each other (PACK-3). */
final class Circles {

    private final Map<String, List<String>> requires;
    private final Set<String> done = new HashSet<>();
    private final List<String> path = new ArrayList<>();

    private Circles(Map<String, List<String>> requires) {
        this.requires = requires;
    }

    /** One circle in the order in which its members require each other, closed by its first; empty if there is none. */
    static List<String> find(Map<String, List<String>> requires) {
        Circles circles = new Circles(requires);
        for (String start : requires.keySet()) {
            List<String> circle = circles.from(start);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        return List.of();
    }

    private List<String> from(String id) {
        int before = path.indexOf(id);
        if (before >= 0) {
            List<String> circle = new ArrayList<>(path.subList(before, path.size()));
            circle.add(id);
            return circle;
        }
        if (!done.add(id)) {
            return List.of();
        }
        path.add(id);
        for (String next : requires.getOrDefault(id, List.of())) {
            List<String> circle = from(next);
            if (!circle.isEmpty()) {
                return circle;
            }
        }
        path.remove(path.size() - 1);
        return List.of();
    }
}
