package eu.secu4all.schedule.boundary;

import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown of slides, tasks and lessons as HTML that is safe in any page: CommonMark with tables.
 *
 * <ul>
 *   <li>MD-1 HTML in the text is shown as text.
 *   <li>MD-2 Links lead to http, https or mailto only, open in a new tab, and tell the target nothing; any other link
 *       is its text.
 *   <li>MD-3 Images are {@code image:ID} only; any other image is its alternative text.
 *   <li>MD-4 Nesting beyond {@link #NESTING_MAX} is flattened.
 * </ul>
 */
public final class Markdown {

    static final int NESTING_MAX = 50;

    private static final Pattern IMAGE = Pattern.compile("image:([1-9][0-9]{0,17})");
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:)[^\\s]+");
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(NESTING_MAX).build();

    private Markdown() {}

    /**
     * The text as HTML, in blocks ({@code p}, {@code ul}, {@code table} …).
     *
     * @param imageUrl the address from which the page fetches the image with this id
     */
    public static String html(String markdown, LongFunction<String> imageUrl) {
        Node document = PARSER.parse(markdown);
        document.accept(new Harmless(imageUrl));
        return renderer().render(document);
    }

    private static HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .softbreak("<br>\n")
                .attributeProviderFactory(context -> Markdown::attributes)
                .build();
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
            attributes.put("target", "_blank");
        } else if (node instanceof Image) {
            attributes.put("loading", "lazy");
        }
    }

    /** Puts in order what could do harm before anything is rendered. */
    private static final class Harmless extends AbstractVisitor {
        private final LongFunction<String> imageUrl;
        private int depth;

        Harmless(LongFunction<String> imageUrl) {
            this.imageUrl = imageUrl;
        }

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

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!LINK.matcher(link.getDestination()).matches()) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            Matcher ours = IMAGE.matcher(image.getDestination());
            if (ours.matches()) {
                image.setDestination(imageUrl.apply(Long.parseLong(ours.group(1))));
            } else {
                visitChildren(image);
                unwrap(image);
            }
        }

        private static void unwrap(Node node) {
            while (node.getFirstChild() != null) {
                node.insertBefore(node.getFirstChild());
            }
            node.unlink();
        }
    }
}
