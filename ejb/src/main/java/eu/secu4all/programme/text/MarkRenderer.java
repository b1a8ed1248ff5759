package eu.secu4all.programme.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes our additions as HTML. */
final class MarkRenderer implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Reader.Surroundings around;
    private final Function<String, Optional<Integer>> number;
    private final Set<String> terms;

    MarkRenderer(
            HtmlNodeRendererContext context,
            Reader.Surroundings around,
            Function<String, Optional<Integer>> number,
            Set<String> terms) {
        this.context = context;
        this.html = context.getWriter();
        this.around = around;
        this.number = number;
        this.terms = terms;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Mark.Figure.class,
                Mark.CallOut.class,
                Mark.Title.class,
                Mark.Timeline.class,
                Mark.Wide.class,
                Mark.Term.class,
                Mark.Citation.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Mark.Figure) {
            figure(node);
        } else if (node instanceof Mark.CallOut callOut) {
            block(node, "div", "class", "call-out " + callOut.kind().toLowerCase(Locale.ROOT), "role", "note");
        } else if (node instanceof Mark.Title) {
            block(node, "p", "class", "call-out-title");
        } else if (node instanceof Mark.Timeline) {
            block(node, "div", "class", "timeline");
        } else if (node instanceof Mark.Wide) {
            // What scrolls must be reached with the keyboard, and then it needs a name.
            String head = PlainWords.of(node.getFirstChild().getFirstChild());
            block(node, "div", "class", "wide", "role", "group", "aria-label", head, "tabindex", "0");
        } else if (node instanceof Mark.Term term) {
            term(term);
        } else if (node instanceof Mark.Citation citation) {
            citation(citation);
        }
    }

    private void figure(Node figure) {
        html.line();
        html.tag("figure", context.extendAttributes(figure, "figure", Map.of()));
        children(figure);
        if (figure.getFirstChild() instanceof Image image && image.getTitle() != null) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void block(Node node, String tag, String... pairs) {
        html.line();
        html.tag(tag, context.extendAttributes(node, tag, attributes(pairs)));
        children(node);
        html.tag("/" + tag);
        html.line();
    }

    /** A button, so that it can be reached with the keyboard and tapped; what it means stands right behind it. */
    private void term(Mark.Term term) {
        Optional<Reader.Definition> definition = around.glossary().apply(term.id());
        if (definition.isEmpty()) {
            children(term);
            return;
        }
        String id = "term-" + (terms.size() + 1);
        terms.add(id);
        html.tag("span", Map.of("class", "term"));
        html.tag("button", attributes("type", "button", "class", "term-word", "aria-describedby", id));
        html.text(PlainWords.of(term));
        html.tag("/button");
        Map<String, String> said = attributes("role", "tooltip", "class", "term-meaning", "id", id);
        definition.get().foreign().ifPresent(language -> said.put("lang", language.code()));
        html.tag("span", said);
        html.text(definition.get().text());
        html.tag("/span");
        html.tag("/span");
    }

    private void citation(Mark.Citation citation) {
        Optional<Integer> known = number.apply(citation.id());
        if (known.isPresent()) {
            html.tag("sup", Map.of("class", "citation"));
            html.tag("a", attributes("href", "#source-" + known.get(), "role", "doc-noteref"));
            html.text(String.valueOf(known.get()));
            html.tag("/a");
            html.tag("/sup");
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
