package eu.secu4all.document.boundary;

import java.util.List;

/** What can stand at one place of a document. */
sealed interface Node permits Written, Node.Several, Part {

    int line();

    record Several(int line, List<Node> nodes) implements Node {
        public Several {
            nodes = List.copyOf(nodes);
        }
    }
}
