package eu.secu4all.programme.rule;

import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.text.CallOuts;
import eu.secu4all.programme.text.Harmless;
import eu.secu4all.programme.text.Manuscript;
import eu.secu4all.programme.text.Mark;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What may stand in a text, and what it refers to (PACK-2, PACK-4). */
final class TextCheck extends AbstractVisitor {

    private final Pack pack;
    private final String file;
    private final UnitText text;
    private final Set<String> pictures;
    private final Set<String> questions;
    private final Set<String> sources;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    TextCheck(Pack pack, String file, UnitText text, Set<String> pictures, Set<String> questions) {
        this.pack = pack;
        this.file = file;
        this.text = text;
        this.pictures = pictures;
        this.questions = questions;
        this.sources = text.sources().stream().map(Source::id).collect(Collectors.toSet());
    }

    void check() {
        Manuscript.read(text.body()).accept(this);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            fault(heading, "programme.heading");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlBlock html) {
        if (html.getLiteral().contains("timeline")) {
            fault(html, "programme.timeline");
        }
    }

    @Override
    public void visit(Image image) {
        if (image.getFirstChild() == null) {
            fault(image, "programme.picture-words", image.getDestination());
        }
        if (!pictures.contains(image.getDestination())) {
            fault(image, "programme.picture-unknown", image.getDestination());
        }
        visitChildren(image);
    }

    @Override
    public void visit(Link link) {
        if (link.getDestination().startsWith("check:")) {
            fault(link, "programme.check-place");
        } else if (!Harmless.isLink(link.getDestination())) {
            fault(link, "programme.link", link.getDestination());
        }
        visitChildren(link);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Mark.Term term) {
            known(node, pack.terms(), term.id(), "programme.term-unknown");
        } else if (node instanceof Mark.Citation citation) {
            known(node, sources, citation.id(), "programme.source-unknown");
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Mark.Check check) {
            known(block, questions, check.id(), "programme.check-unknown");
        } else if (block instanceof Mark.CallOut callOut) {
            callOut(callOut);
        }
        visitChildren(block);
    }

    private void callOut(Mark.CallOut callOut) {
        switch (callOut.kind()) {
            case CallOuts.QUESTION -> {
                if (callOut.id().isEmpty()) {
                    fault(callOut, "document.missing", "id");
                } else if (!asked.add(callOut.id())) {
                    fault(callOut, "document.id-twice", callOut.id());
                }
            }
            case CallOuts.ANSWER -> {
                if (!asked.contains(callOut.id())) {
                    fault(callOut, "programme.answer-alone", callOut.id());
                } else if (!answered.add(callOut.id())) {
                    fault(callOut, "document.id-twice", callOut.id());
                }
            }
            default -> {
                if (!CallOuts.PLAIN.contains(callOut.kind())) {
                    fault(callOut, "programme.call-out", callOut.kind());
                }
            }
        }
    }

    private void known(Node node, Set<String> ids, String id, String fault) {
        if (!ids.contains(id)) {
            fault(node, fault, id);
        }
    }

    private void fault(Node node, String key, String... details) {
        pack.fault(file, Manuscript.line(node, text.above()), key, details);
    }
}
