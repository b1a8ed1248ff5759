package eu.secu4all.web.quiz;

/**
 * A piece of a text on the page: a passage to read, a check, or a question to be answered in one's own words.
 *
 * @param kind passage, check or words
 * @param anchor id of its element; empty for a passage, whose blocks have their own
 * @param html of a passage, safe
 */
public record PieceRow(String kind, String anchor, String html, CheckRow check, WordsRow words) {

    static PieceRow passage(String html) {
        return new PieceRow("passage", "", html, null, null);
    }

    static PieceRow check(String anchor, CheckRow check) {
        return new PieceRow("check", anchor, "", check, null);
    }

    static PieceRow words(String anchor, WordsRow words) {
        return new PieceRow("words", anchor, "", null, words);
    }
}
