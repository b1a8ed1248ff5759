package eu.secu4all.programme.boundary;

import java.util.List;

/**
 * A text as it is read.
 *
 * @param pieces in the order of the text
 * @param contents its main headings
 * @param sources those it cites, in the order in which it first does; number 1 is the first
 */
public record Reading(List<Piece> pieces, List<Heading> contents, List<Source> sources) {

    public Reading {
        pieces = List.copyOf(pieces);
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
    }

    /** {@code anchor} is the id of the heading's element. */
    public record Heading(String anchor, String text) {}

    /** A piece of a text. All HTML is safe in any page. */
    public sealed interface Piece {}

    /** Something to read, in blocks. */
    public record Passage(String html) implements Piece {}

    /** The place of a question of the unit's quiz, answered on the spot. */
    public record Check(String anchor, String id) implements Piece {}

    /** A question to be answered in one's own words. {@code title} is HTML without blocks. */
    public record Question(String anchor, String id, String title, String html) implements Piece {}

    /** The model answer to question {@code id}. */
    public record ModelAnswer(String anchor, String id, String title, String html) implements Piece {}
}
