package eu.secu4all.document.boundary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;

/** Puts the tree of one file together from what the YAML reader meets, without recursion (DOC-3). */
final class Tree {

    static final int DEPTH_MAX = 12;

    private final String file;
    private final int above;
    private final Faults faults;
    private final Deque<Branch> open = new ArrayDeque<>();
    private int documents;

    Tree(String file, int above, Faults faults) {
        this.file = file;
        this.above = above;
        this.faults = faults;
    }

    /** A list or a map while it is being read; a map's keys and values take turns. */
    private record Branch(boolean map, int line, List<Node> nodes) {}

    Optional<Part> grow(Iterable<Event> events) {
        open.push(new Branch(false, above + 1, new ArrayList<>()));
        for (Event event : events) {
            if (!take(event)) {
                return Optional.empty();
            }
        }
        List<Node> roots = open.pop().nodes();
        if (roots.size() == 1 && roots.get(0) instanceof Part root) {
            return Optional.of(root);
        }
        faults.add(file, above + 1, "document.no-keys");
        return Optional.empty();
    }

    /** Whether reading can go on. */
    private boolean take(Event event) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1 + above).orElse(above);
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            return stop(line, "document.alias");
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            return stop(line, "document.several");
        }
        if (event instanceof CollectionStartEvent start) {
            open.push(new Branch(start instanceof MappingStartEvent, line, new ArrayList<>()));
            return start.getTag().isEmpty() ? open.size() <= DEPTH_MAX + 1 || stop(line, "document.deep") : typed(line);
        }
        if (event instanceof ScalarEvent scalar) {
            add(new Written(scalar.isPlain() ? plain(scalar.getValue()) : scalar.getValue(), line));
            return scalar.getTag().isEmpty() || typed(line);
        }
        if (event instanceof SequenceEndEvent) {
            Branch done = open.pop();
            add(new Node.Several(done.line(), done.nodes()));
        } else if (event instanceof MappingEndEvent) {
            add(part(open.pop()));
        }
        return true;
    }

    private boolean typed(int line) {
        return stop(line, "document.type");
    }

    private boolean stop(int line, String key) {
        faults.add(file, line, key);
        return false;
    }

    private void add(Node node) {
        open.element().nodes().add(node);
    }

    private Part part(Branch done) {
        Part part = new Part(file, done.line(), faults);
        for (int i = 0; i + 1 < done.nodes().size(); i += 2) {
            Node key = done.nodes().get(i);
            if (key instanceof Written written) {
                part.put(written, done.nodes().get(i + 1));
            } else {
                faults.add(file, key.line(), "document.key");
            }
        }
        return part;
    }

    /** What YAML writes for "nothing" is nothing. */
    private static String plain(String value) {
        return value.equals("~") || value.equals("null") ? "" : value;
    }
}
