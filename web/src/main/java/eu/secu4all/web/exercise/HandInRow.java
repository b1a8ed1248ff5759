package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.HandInView;
import eu.secu4all.exercise.boundary.RubricLine;
import eu.secu4all.web.frame.Words;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/**
 * One time that something was handed in, as a page shows it.
 *
 * @param returned the day on which it was given back; empty if it was not
 * @param assessed the day on which its assessment was sent; empty if none was
 * @param mean {@code 2.3}
 */
public record HandInRow(
        long id,
        int number,
        String at,
        String returned,
        String words,
        String assessed,
        String mean,
        boolean passed,
        String remark,
        List<Line> rubric) {

    /** One criterion: what was given, and what that looks like. */
    public record Line(String title, String points, String level, String comment) {}

    static HandInRow of(HandInView view, Words words, Locale locale) {
        NumberFormat one = NumberFormat.getInstance(locale);
        one.setMaximumFractionDigits(1);
        return new HandInRow(
                view.id(),
                view.number(),
                Days.of(view.at(), locale),
                view.returned().map(returned -> Days.of(returned.at(), locale)).orElse(""),
                view.returned().map(HandInView.Returned::words).orElse(""),
                view.assessed().map(assessed -> Days.of(assessed.at(), locale)).orElse(""),
                view.assessed().map(assessed -> one.format(assessed.mean())).orElse(""),
                view.assessed().map(HandInView.Assessed::passed).orElse(false),
                view.assessed().map(HandInView.Assessed::remark).orElse(""),
                view.assessed().stream()
                        .flatMap(assessed -> assessed.rubric().stream())
                        .map(line -> line(line, words))
                        .toList());
    }

    private static Line line(RubricLine line, Words words) {
        int points = line.mark().points().orElse(0);
        return new Line(
                line.title(),
                words.say("exercise", "points", points),
                line.levels().get(points),
                line.mark().comment());
    }
}
