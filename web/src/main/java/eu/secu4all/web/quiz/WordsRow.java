package eu.secu4all.web.quiz;

/**
 * A question to be answered in one's own words, on the page. HTML is safe.
 *
 * @param address of its own page, to which its form is posted
 * @param back where it stands in its text
 * @param join where one takes part; empty for those who do
 * @param written what was written
 * @param kept it was kept just now
 * @param problem why it was not; may be empty
 * @param answerTitle of the model answer; empty like {@code answer} as long as it is not to be seen
 */
public record WordsRow(
        String id,
        String title,
        String html,
        String address,
        String back,
        String join,
        String written,
        boolean kept,
        String problem,
        String answerTitle,
        String answer) {

    WordsRow with(String entered, boolean isKept, String why) {
        return new WordsRow(id, title, html, address, back, join, entered, isKept, why, answerTitle, answer);
    }
}
