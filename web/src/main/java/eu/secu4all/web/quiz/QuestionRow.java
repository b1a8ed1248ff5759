package eu.secu4all.web.quiz;

import java.util.List;

/**
 * A question on the page, before or after its answer. Lists that its kind does not have are empty.
 *
 * @param id begins the ids of its fields
 * @param choices options, areas of a picture, or items in the order in which they stand
 * @param several more than one may be ticked
 * @param written the number or the words that were entered
 * @param unit of the number
 * @param review null before the answer
 */
public record QuestionRow(
        String id,
        Kind kind,
        Text ask,
        int points,
        List<ChoiceRow> choices,
        List<MatchRow> matches,
        List<GapRow> gaps,
        PictureRow picture,
        boolean several,
        String written,
        Text unit,
        ReviewRow review) {

    public QuestionRow {
        choices = List.copyOf(choices);
        matches = List.copyOf(matches);
        gaps = List.copyOf(gaps);
    }

    /** What the fields look like. */
    public enum Kind {
        CHOICE,
        ORDERING,
        MATCHING,
        NUMERIC,
        CLOZE,
        HOTSPOT,
        SHORT
    }

    /** A text and the code of the language that it is really in. */
    public record Text(String text, String lang) {
        static final Text NONE = new Text("", "");
    }

    /**
     * Something to tick, or an item to bring into order.
     *
     * @param chosen it was ticked
     * @param right it should have been; never before the answer
     * @param place where an item stands, from 1
     * @param rightPlace where it belongs; 0 before the answer
     * @param style where an area lies on its picture, as CSS
     * @param remark feedback, after the answer
     */
    public record ChoiceRow(
            String id, Text text, boolean chosen, boolean right, int place, int rightPlace, String style, Text remark) {

        /** What to say of it after the answer: a key of the bundle without its beginning; empty for nothing. */
        public String verdict() {
            if (chosen) {
                return right ? "chosen-right" : "chosen-wrong";
            }
            return right ? "missed" : "";
        }
    }

    /**
     * A left-hand side.
     *
     * @param given what was chosen for it; empty if nothing was
     * @param right what belongs to it; empty before the answer
     */
    public record MatchRow(String id, Text left, List<ChoiceRow> rights, Text given, Text right, boolean good) {
        public MatchRow {
            rights = List.copyOf(rights);
        }
    }

    /**
     * A piece of a text with gaps.
     *
     * @param kind words, blank or pick
     * @param text of words
     * @param number of a gap, from 1
     * @param options of a pick
     * @param value what is entered; of a pick the text that was chosen
     * @param right what belongs there; empty before the answer
     */
    public record GapRow(
            String kind,
            String id,
            String text,
            int number,
            List<ChoiceRow> options,
            String value,
            String right,
            boolean good,
            Text remark) {
        public GapRow {
            options = List.copyOf(options);
        }
    }

    public record PictureRow(String address, Text alt) {}

    /**
     * What comes after the answer.
     *
     * @param verdict right, partly or wrong
     * @param percent of the points
     * @param right the right number or words
     */
    public record ReviewRow(String verdict, int percent, Text feedback, SourceRow source, Text right) {}

    /** Where a fact comes from; null if the question names no source. */
    public record SourceRow(String title, String url, String where) {}
}
