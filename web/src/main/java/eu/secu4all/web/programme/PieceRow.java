package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.Reading;
import java.util.stream.Stream;

/**
 * A piece of a text on the page.
 *
 * @param kind passage, question or answer
 * @param title HTML without blocks; empty for a passage
 * @param html safe HTML
 */
public record PieceRow(String kind, String anchor, String title, String html) {

    /** The piece; none for the place of a check, which belongs to the quiz. */
    static Stream<PieceRow> of(Reading.Piece piece) {
        if (piece instanceof Reading.Passage passage) {
            return Stream.of(new PieceRow("passage", "", "", passage.html()));
        }
        if (piece instanceof Reading.Question question) {
            return Stream.of(new PieceRow("question", question.anchor(), question.title(), question.html()));
        }
        if (piece instanceof Reading.ModelAnswer answer) {
            return Stream.of(new PieceRow("answer", answer.anchor(), answer.title(), answer.html()));
        }
        return Stream.empty();
    }
}
