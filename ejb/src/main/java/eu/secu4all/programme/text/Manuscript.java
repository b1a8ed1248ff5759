package eu.secu4all.programme.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a text: CommonMark with tables, and a {@link Mark} for each of our additions. */
public final class Manuscript {

    public static final int NESTING_MAX = 50;

    static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .maxOpenBlockParsers(NESTING_MAX)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Pattern CALL_OUT = Pattern.compile("\\[!([A-Z]+)(?: +([a-z0-9-]+))?] *");
    private static final Pattern CITATION = Pattern.compile("\\[\\^([a-z0-9-]+)]");
    private static final Pattern TIMELINE = Pattern.compile("<!--\\s*timeline\\s*-->\\s*");

    private Manuscript() {}

    /** The document. */
    public static Node read(String body) {
        Node document = PARSER.parse(body);
        document.accept(new Flat());
        List<Node> blocks = new ArrayList<>();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            blocks.add(block);
        }
        blocks.forEach(Manuscript::topLevel);
        document.accept(new Inside());
        return document;
    }

    /** The line of a node in a file whose first {@code above} lines are not part of the text; from 1. */
    public static int line(Node node, int above) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1 + above;
            }
        }
        return above + 1;
    }

    private static void topLevel(Node block) {
        if (block instanceof Paragraph && block.getFirstChild() == block.getLastChild()) {
            Node only = block.getFirstChild();
            if (only instanceof Image) {
                Mark.replace(block, new Mark.Figure());
            } else if (only instanceof Link link && link.getFirstChild() == null && isCheck(link)) {
                link.unlink();
                Mark.replace(block, new Mark.Check(link.getDestination().substring("check:".length())));
            }
        } else if (block instanceof HtmlBlock html
                && html.getNext() instanceof BulletList list
                && TIMELINE.matcher(html.getLiteral()).matches()) {
            html.unlink();
            Mark.wrap(list, new Mark.Timeline());
        } else if (block instanceof BlockQuote) {
            callOut(block);
        }
    }

    private static boolean isCheck(Link link) {
        return link.getDestination().startsWith("check:");
    }

    private static void callOut(Node quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            Matcher head = CALL_OUT.matcher(text.getLiteral());
            if (head.lookingAt()) {
                Mark.CallOut callOut = new Mark.CallOut(head.group(1), head.group(2) == null ? "" : head.group(2));
                text.setLiteral(text.getLiteral().substring(head.end()));
                Mark.Title title = new Mark.Title();
                title.setSourceSpans(first.getSourceSpans());
                first.insertBefore(title);
                moveFirstLine(first, title);
                Mark.replace(quote, callOut);
            }
        }
    }

    private static void moveFirstLine(Node paragraph, Node title) {
        Node node = paragraph.getFirstChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            Node next = node.getNext();
            title.appendChild(node);
            node = next;
        }
        if (node == null) {
            paragraph.unlink();
        } else {
            node.unlink();
        }
    }

    /** Flattens what is nested too deep, before anything recursive looks at it (READ-5). */
    private static final class Flat extends AbstractVisitor {
        private int depth;

        @Override
        protected void visitChildren(Node parent) {
            if (depth == NESTING_MAX) {
                while (parent.getFirstChild() != null) {
                    parent.getFirstChild().unlink();
                }
                return;
            }
            depth++;
            super.visitChildren(parent);
            depth--;
        }
    }

    private static final class Inside extends AbstractVisitor {

        @Override
        public void visit(CustomBlock block) {
            visitChildren(block);
            if (block instanceof TableBlock) {
                Mark.wrap(block, new Mark.Wide());
            }
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (link.getDestination().startsWith("term:")) {
                Mark.replace(link, new Mark.Term(link.getDestination().substring("term:".length())));
            }
        }

        @Override
        public void visit(Text text) {
            Matcher matcher = CITATION.matcher(text.getLiteral());
            int from = 0;
            String literal = text.getLiteral();
            while (matcher.find()) {
                before(text, literal.substring(from, matcher.start()));
                Mark.Citation citation = new Mark.Citation(matcher.group(1));
                citation.setSourceSpans(text.getSourceSpans());
                text.insertBefore(citation);
                from = matcher.end();
            }
            text.setLiteral(literal.substring(from));
        }

        private static void before(Text text, String literal) {
            if (!literal.isEmpty()) {
                Text part = new Text(literal);
                part.setSourceSpans(text.getSourceSpans());
                text.insertBefore(part);
            }
        }
    }
}
