package eu.secu4all.quiz.gift;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the braces of a question, without the general feedback. */
final class GiftAnswers {

    private static final Pattern ANSWER = Pattern.compile("([~=])\\s*(?:%(-?[0-9]{1,3}(?:\\.[0-9]*)?)%)?([^~=]*)");
    private static final String DIGITS = "\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,12})?)\\s*";
    private static final Pattern WITHIN = Pattern.compile(DIGITS + "(?::" + DIGITS + ")?");
    private static final Pattern RANGE = Pattern.compile(DIGITS + "\\.\\." + DIGITS);
    private static final double WHOLE = 100;

    private final GiftImport file;
    private final int line;
    private final String given;

    GiftAnswers(GiftImport file, int line, String given) {
        this.file = file;
        this.line = line;
        this.given = given;
    }

    record Within(BigDecimal answer, BigDecimal tolerance) {}

    record Sides(String left, String right) {}

    /** One answer: how many per cent it is worth, and its line. */
    private record Weighted(boolean equals, double weight, String text, String feedback, int line) {
        boolean isRight() {
            return weight > 0;
        }
    }

    private List<Weighted> all(double otherwise) {
        List<Weighted> all = new ArrayList<>();
        Matcher matcher = ANSWER.matcher(given);
        while (matcher.find()) {
            boolean equals = matcher.group(1).equals("=");
            double weight =
                    matcher.group(2) == null ? equals ? WHOLE : otherwise : Double.parseDouble(matcher.group(2));
            String[] parts = matcher.group(3).split("#", 2);
            String feedback = parts.length > 1 ? GiftText.plain(parts[1]) : "";
            all.add(new Weighted(equals, weight, GiftText.plain(parts[0]), feedback, lineAt(matcher.start())));
        }
        return all;
    }

    private int lineAt(int position) {
        return line
                + (int) given.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Whether more than one may be chosen: none is whole by itself, or more than one is. */
    boolean severalRight() {
        return all(0).stream().filter(Weighted::equals).count() != 1;
    }

    List<Option> options() {
        boolean several = severalRight();
        List<Option> options = new ArrayList<>();
        for (Weighted answer : all(0)) {
            boolean right = several ? answer.isRight() : answer.equals();
            if (!several && !right && answer.isRight()) {
                file.remark(answer.line(), "exchange.weight", answer.text());
            }
            options.add(new Option(
                    "o" + (options.size() + 1), localized(answer.text()), right, localized(answer.feedback())));
        }
        return options;
    }

    List<Sides> sides() {
        List<Sides> sides = new ArrayList<>();
        for (Weighted answer : all(WHOLE)) {
            String[] both = answer.text().split("->", 2);
            if (both.length < 2) {
                file.fault(answer.line(), "exchange.pair", answer.text());
            } else {
                sides.add(new Sides(both[0].strip(), both[1].strip()));
            }
        }
        return sides;
    }

    /** Accepted words; those that are worth only a part, and their feedback, are left out. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        List<Weighted> all = new GiftAnswers(file, line, given.contains("=") ? given : "=" + given).all(WHOLE);
        for (Weighted answer : all) {
            if (answer.weight() < WHOLE) {
                file.remark(answer.line(), "exchange.weight", answer.text());
            } else {
                words.add(answer.text());
            }
            noteFeedback(answer);
        }
        return words;
    }

    private void noteFeedback(Weighted answer) {
        if (!answer.feedback().isEmpty()) {
            file.remark(answer.line(), "exchange.feedback", answer.feedback());
        }
    }

    /** {@code #15}, {@code #15:2}, {@code #13..17} or several of these with weights, of which the first whole one counts. */
    Optional<Within> number() {
        String numbers = given.strip().substring(1);
        String listed = numbers.strip().startsWith("=") ? numbers : "=" + numbers;
        Optional<Within> found = Optional.empty();
        for (Weighted answer : new GiftAnswers(file, line, listed).all(0)) {
            noteFeedback(answer);
            if (!answer.equals()) {
                continue;
            }
            if (answer.weight() < WHOLE || found.isPresent()) {
                file.remark(answer.line(), "exchange.weight", answer.text());
            } else {
                found = number(answer);
            }
        }
        if (found.isEmpty()) {
            file.fault(line, "exchange.number", GiftText.plain(given));
        }
        return found;
    }

    private Optional<Within> number(Weighted answer) {
        Matcher within = WITHIN.matcher(answer.text());
        if (within.matches()) {
            String tolerance = within.group(2) == null ? "0" : within.group(2);
            return Optional.of(new Within(new BigDecimal(within.group(1)), new BigDecimal(tolerance)));
        }
        Matcher range = RANGE.matcher(answer.text());
        if (range.matches()) {
            BigDecimal min = new BigDecimal(range.group(1));
            BigDecimal max = new BigDecimal(range.group(2));
            BigDecimal two = BigDecimal.valueOf(2);
            return Optional.of(
                    new Within(min.add(max).divide(two), max.subtract(min).divide(two)));
        }
        return Optional.empty();
    }

    private LocalizedText localized(String said) {
        return LocalizedText.of(file.language(), said);
    }
}
