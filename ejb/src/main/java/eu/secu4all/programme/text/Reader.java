package eu.secu4all.programme.text;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows one text to one reader. */
public final class Reader {

    private static final int CONTENTS_LEVEL = 2;

    private final Surroundings around;
    private final Map<Node, String> anchors = new HashMap<>();
    private final List<Source> cited = new ArrayList<>();
    private final Set<String> terms = new HashSet<>();
    private final HtmlRenderer renderer;

    private Reader(Surroundings around) {
        this.around = around;
        this.renderer = HtmlRenderer.builder()
                .extensions(Manuscript.TABLES)
                .escapeHtml(true)
                .attributeProviderFactory(context -> this::attributes)
                .nodeRendererFactory(context -> new MarkRenderer(context, around, this::number, terms))
                .build();
    }

    /**
     * What stands around a text.
     *
     * @param pictures from a file name of the unit's folder to the address of the picture; empty if there is none
     * @param glossary from the id of a term to its definition
     * @param sources what the text may cite
     */
    public record Surroundings(
            Function<String, Optional<String>> pictures,
            Function<String, Optional<Definition>> glossary,
            List<Source> sources) {
        public Surroundings {
            sources = List.copyOf(sources);
        }
    }

    /** What a term means, and the language in which that is said if it is not the text's own. */
    public record Definition(String text, Optional<Language> foreign) {}

    public static Reading read(String body, Surroundings around) {
        return new Reader(around).read(Manuscript.read(body));
    }

    private Reading read(Node document) {
        document.accept(new Harmless(around.pictures()));
        List<Reading.Piece> pieces = new ArrayList<>();
        List<Reading.Heading> contents = new ArrayList<>();
        StringBuilder passage = new StringBuilder();
        int number = 0;
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            String anchor = "p-" + ++number;
            anchors.put(block, anchor);
            if (block instanceof Heading heading && heading.getLevel() == CONTENTS_LEVEL) {
                contents.add(new Reading.Heading(anchor, PlainWords.of(heading)));
            }
            Optional<Reading.Piece> piece = apart(block, anchor);
            if (piece.isEmpty()) {
                passage.append(renderer.render(block));
            } else {
                end(passage, pieces);
                pieces.add(piece.get());
            }
        }
        end(passage, pieces);
        return new Reading(pieces, contents, cited);
    }

    private static void end(StringBuilder passage, List<Reading.Piece> pieces) {
        if (!passage.isEmpty()) {
            pieces.add(new Reading.Passage(passage.toString()));
            passage.setLength(0);
        }
    }

    /** The block as a piece of its own, if it is one. */
    private Optional<Reading.Piece> apart(Node block, String anchor) {
        if (block instanceof Mark.Check check) {
            return Optional.of(new Reading.Check(anchor, check.id()));
        }
        if (!(block instanceof Mark.CallOut callOut) || callOut.id().isEmpty()) {
            return Optional.empty();
        }
        Node title = callOut.getFirstChild();
        title.unlink();
        String head = inner(title);
        return switch (callOut.kind()) {
            case CallOuts.QUESTION -> Optional.of(new Reading.Question(anchor, callOut.id(), head, inner(callOut)));
            case CallOuts.ANSWER -> Optional.of(new Reading.ModelAnswer(anchor, callOut.id(), head, inner(callOut)));
            default -> {
                callOut.prependChild(title);
                yield Optional.empty();
            }
        };
    }

    private String inner(Node parent) {
        StringBuilder html = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            html.append(renderer.render(child));
        }
        return html.toString().strip();
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
            attributes.put("target", "_blank");
        } else if (node instanceof Image) {
            attributes.remove("title");
        }
        if (anchors.containsKey(node) && !tag.equals("code")) {
            attributes.put("id", anchors.get(node));
        }
    }

    /** The number of a source among those cited so far; empty if the text does not have it. */
    private Optional<Integer> number(String id) {
        Optional<Source> source =
                around.sources().stream().filter(each -> each.id().equals(id)).findFirst();
        source.filter(each -> !cited.contains(each)).ifPresent(cited::add);
        return source.map(each -> cited.indexOf(each) + 1);
    }
}
