package eu.secu4all.programme.text;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/** What a text of ours has and CommonMark has not. */
public final class Mark {

    private Mark() {}

    /** A picture with its caption; its only child is the {@link org.commonmark.node.Image}. */
    public static final class Figure extends CustomBlock {}

    /** The place of question {@link #id} of the unit's quiz. */
    public static final class Check extends CustomBlock {
        private final String id;

        Check(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A quotation that begins with {@code [!KIND id] Title}; its first child is a {@link Title}. */
    public static final class CallOut extends CustomBlock {
        private final String kind;
        private final String id;

        CallOut(String kind, String id) {
            this.kind = kind;
            this.id = id;
        }

        /** As it is written, in capitals. */
        public String kind() {
            return kind;
        }

        /** Empty if there is none. */
        public String id() {
            return id;
        }
    }

    /** The first line of a {@link CallOut}. */
    public static final class Title extends CustomBlock {}

    /** A list of things that happened; its only child is the list. */
    public static final class Timeline extends CustomBlock {}

    /** What may be wider than the column; its only child is the table. */
    public static final class Wide extends CustomBlock {}

    /** A word of the glossary. */
    public static final class Term extends CustomNode {
        private final String id;

        Term(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** A reference to a source. */
    public static final class Citation extends CustomNode {
        private final String id;

        Citation(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** Puts {@code mark} where {@code node} stands, with its children and its place in the file. */
    static void replace(Node node, Node mark) {
        mark.setSourceSpans(node.getSourceSpans());
        while (node.getFirstChild() != null) {
            mark.appendChild(node.getFirstChild());
        }
        node.insertBefore(mark);
        node.unlink();
    }

    /** Puts {@code mark} around {@code node}. */
    static void wrap(Node node, Node mark) {
        mark.setSourceSpans(node.getSourceSpans());
        node.insertBefore(mark);
        mark.appendChild(node);
    }

    /** Leaves only what is in {@code node}. */
    static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }
}
