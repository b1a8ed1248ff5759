package eu.secu4all.quiz.gift;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.Texts;
import eu.secu4all.quiz.Accepted;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
import eu.secu4all.quiz.exchange.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One question between two blank lines. */
final class GiftQuestion {

    private static final String GENERAL = "####";
    private static final String GAP = "gap";
    private static final Set<String> TRUTHS = Set.of("T", "TRUE", "F", "FALSE");

    private final GiftImport file;
    private final int line;
    private final String text;
    private String name = "";
    private String before = "";
    private String after = "";
    private String general = "";
    private GiftAnswers answers;

    GiftQuestion(GiftImport file, int line, String text) {
        this.file = file;
        this.line = line;
        this.text = GiftText.hidden(text.stripTrailing());
    }

    Optional<Question> read() {
        int from = name();
        int open = text.indexOf('{', from);
        int close = text.indexOf('}', from);
        if (open < 0 && close < 0) {
            file.remark(line, "exchange.description");
            return Optional.empty();
        }
        if (open < 0 || close < open || text.indexOf('{', open + 1) >= 0 || text.indexOf('}', close + 1) >= 0) {
            file.fault(line, "exchange.braces");
            return Optional.empty();
        }
        before = text.substring(from, open);
        after = text.substring(close + 1);
        String inner = text.substring(open + 1, close);
        int feedback = inner.lastIndexOf(GENERAL);
        general = feedback < 0 ? "" : GiftText.plain(inner.substring(feedback + GENERAL.length()));
        String given = feedback < 0 ? inner : inner.substring(0, feedback);
        answers = new GiftAnswers(file, lineAt(open), given);
        if (given.isBlank()) {
            file.remark(line, "exchange.essay");
            return Optional.empty();
        }
        return question(given.strip());
    }

    /** Reads the name; gives back where the question begins. */
    private int name() {
        int end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
        if (end < 0) {
            return 0;
        }
        name = GiftText.plain(text.substring(2, end));
        return end + 2;
    }

    private int lineAt(int position) {
        return line
                + (int) text.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private Optional<Question> question(String given) {
        if (given.startsWith("#")) {
            return answers.number().map(this::numeric);
        }
        if (given.contains("~")) {
            return Optional.of(choice());
        }
        if (given.contains("=") && given.contains("->")) {
            return Optional.of(matching());
        }
        String truth = given.split("#", 2)[0].strip();
        return TRUTHS.contains(truth) ? Optional.of(truth(given, truth.startsWith("T"))) : Optional.of(words());
    }

    private Question numeric(GiftAnswers.Within number) {
        return new Numeric(stem(ask(), List.of()), number.answer(), number.tolerance(), LocalizedText.NONE);
    }

    private Question choice() {
        List<Option> options = answers.options();
        boolean several = answers.severalRight();
        if (isMissingWord() && !several) {
            return cloze(new Gap.Chosen(GAP, options));
        }
        Stem stem = stem(ask(), options);
        return several ? new MultipleChoice(stem, options) : new SingleChoice(stem, options);
    }

    private Question matching() {
        List<Matching.Pair> pairs = new ArrayList<>();
        List<LocalizedText> extra = new ArrayList<>();
        for (GiftAnswers.Sides sides : answers.sides()) {
            if (sides.left().isEmpty()) {
                extra.add(localized(sides.right()));
            } else {
                pairs.add(
                        new Matching.Pair("p" + (pairs.size() + 1), localized(sides.left()), localized(sides.right())));
            }
        }
        return new Matching(stem(ask(), List.of()), pairs, extra);
    }

    /** {@code TRUE#feedback for the wrong one#feedback for the right one} (GIFT-4). */
    private Question truth(String given, boolean right) {
        String[] feedback = given.split("#", 3);
        LocalizedText forWrong = localized(feedback.length > 1 ? GiftText.plain(feedback[1]) : "");
        LocalizedText forRight = localized(feedback.length > 2 ? GiftText.plain(feedback[2]) : "");
        List<Option> options = List.of(
                new Option("true", localized(say("gift.true")), right, right ? forRight : forWrong),
                new Option("false", localized(say("gift.false")), !right, right ? forWrong : forRight));
        return new SingleChoice(stem(ask(), options), options);
    }

    private Question words() {
        Accepted accepted = new Accepted(Map.of(file.language(), answers.words()));
        return isMissingWord() ? cloze(new Gap.Typed(GAP, accepted)) : new ShortText(stem(ask(), List.of()), accepted);
    }

    private boolean isMissingWord() {
        // closing punctuation after the answers is no rest of a sentence
        return GiftText.plain(after).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Question cloze(Gap gap) {
        String opening = GiftText.plain(before);
        int task = opening.lastIndexOf("\n\n");
        String asked = task < 0 ? say("gift.fill") : opening.substring(0, task);
        String begin = task < 0 ? opening : opening.substring(task + 2);
        String left = before.isEmpty() || !Character.isWhitespace(before.charAt(before.length() - 1)) ? "" : " ";
        String right = Character.isWhitespace(after.charAt(0)) ? " " : "";
        String whole = begin + left + "{" + GAP + "}" + right + GiftText.plain(after);
        List<Option> options = gap instanceof Gap.Chosen chosen ? chosen.options() : List.of();
        return new Cloze(stem(asked, options), localized(whole), List.of(gap));
    }

    private String ask() {
        String rest = GiftText.plain(after);
        return GiftText.plain(before) + (rest.isEmpty() ? "" : " _____" + rest);
    }

    private Stem stem(String ask, List<Option> options) {
        String id = file.id(name);
        if (!name.isEmpty() && !name.equals(id)) {
            file.remark(line, "exchange.name", name, id);
        }
        return new Stem(id, localized(ask), localized(explanation(options)), Optional.empty(), 1);
    }

    private String explanation(List<Option> options) {
        return Explanation.of(file.language(), general, options, () -> file.remark(line, "exchange.no-feedback"));
    }

    private String say(String key) {
        return Texts.say(file.language(), "quiz", key);
    }

    private LocalizedText localized(String said) {
        return LocalizedText.of(file.language(), said);
    }
}
