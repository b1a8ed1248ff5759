package eu.secu4all.web.quiz;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.learning.boundary.QuestionResult;
import eu.secu4all.quiz.attempt.Statistics;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What the answers of many say of a question, on the page.
 *
 * @param difficulty share of the points that was reached, as the reader's language writes it; empty if it is not told
 * @param ease easy, middle or hard; empty like {@code difficulty}
 * @param discrimination empty if it is not told
 * @param telling telling, weak or against; empty like {@code discrimination}
 */
public record ResultRow(
        String id,
        QuestionRow.Text ask,
        int answers,
        String difficulty,
        String ease,
        String discrimination,
        String telling) {

    private static final double EASY_FROM = 0.9;
    private static final double HARD_BELOW = 0.3;

    /** What test makers look for in an item (Ebel 1965: 0.3 and more is reasonably good). */
    private static final double TELLING_FROM = 0.3;

    static ResultRow of(QuestionResult result, Language reader) {
        Statistics statistics = result.statistics();
        Said ask = result.ask().in(reader, Language.EN).orElseThrow();
        return new ResultRow(
                result.question(),
                new QuestionRow.Text(ask.text(), ask.language().code()),
                statistics.answers(),
                percent(statistics.difficulty(), reader.locale()),
                ease(statistics.difficulty()),
                number(statistics.discrimination(), reader.locale()),
                telling(statistics.discrimination()));
    }

    private static String percent(OptionalDouble share, Locale locale) {
        return share.isEmpty() ? "" : NumberFormat.getPercentInstance(locale).format(share.getAsDouble());
    }

    private static String number(OptionalDouble value, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return value.isEmpty() ? "" : format.format(value.getAsDouble());
    }

    private static String ease(OptionalDouble share) {
        if (share.isEmpty()) {
            return "";
        }
        return share.getAsDouble() >= EASY_FROM ? "easy" : share.getAsDouble() < HARD_BELOW ? "hard" : "middle";
    }

    private static String telling(OptionalDouble value) {
        if (value.isEmpty()) {
            return "";
        }
        return value.getAsDouble() >= TELLING_FROM ? "telling" : value.getAsDouble() < 0 ? "against" : "weak";
    }

    /** A line of a table for spreadsheets, its numbers with a point. */
    static List<String> cells(QuestionResult result, Language reader) {
        Statistics statistics = result.statistics();
        return List.of(
                result.question(),
                result.ask().in(reader, Language.EN).orElseThrow().text(),
                String.valueOf(statistics.answers()),
                plain(statistics.difficulty()),
                plain(statistics.discrimination()));
    }

    private static String plain(OptionalDouble value) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
    }
}
