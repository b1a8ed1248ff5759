package eu.secu4all.live.poll;

import static java.util.stream.Collectors.toCollection;

import eu.secu4all.live.rule.Decision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether an answer fits its poll, and the form in which it is kept. */
final class AnswerCheck {

    static final int WORD_LENGTH_MAX = 25;
    static final int TEXT_LENGTH_MAX = 500;

    /** Beyond it, doubles no longer tell neighbouring whole numbers apart. */
    static final double NUMBER_MAX = 1e15;

    private final PollForm form;

    AnswerCheck(PollForm form) {
        this.form = form;
    }

    Decision<Answer> check(Answer answer) {
        return switch (form.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                answer instanceof Answer.Options options ? options(options) : wrongKind();
            case SCALE -> answer instanceof Answer.Point point ? point(point) : wrongKind();
            case NUMERIC -> answer instanceof Answer.Quantity quantity ? quantity(quantity) : wrongKind();
            case WORD_CLOUD -> answer instanceof Answer.Words words ? words(words) : wrongKind();
            case OPEN_TEXT -> answer instanceof Answer.Text text ? text(text) : wrongKind();
        };
    }

    private static Decision<Answer> wrongKind() {
        return Decision.no(PollRefusal.WRONG_KIND_OF_ANSWER);
    }

    private Decision<Answer> options(Answer.Options answer) {
        Set<String> chosen = new LinkedHashSet<>(answer.options());
        if (chosen.isEmpty()) {
            return Decision.no(PollRefusal.NOTHING_CHOSEN);
        }
        if (!form.options().containsAll(chosen)) {
            return Decision.no(PollRefusal.NO_SUCH_OPTION);
        }
        int max = form.type() == PollType.SINGLE_CHOICE ? 1 : form.choicesMax();
        return chosen.size() > max
                ? Decision.no(PollRefusal.TOO_MANY_CHOICES)
                : Decision.yes(new Answer.Options(List.copyOf(chosen)));
    }

    private Decision<Answer> point(Answer.Point answer) {
        return answer.point() < 1 || answer.point() > form.points()
                ? Decision.no(PollRefusal.POINT_OUT_OF_RANGE)
                : Decision.yes(answer);
    }

    private static Decision<Answer> quantity(Answer.Quantity answer) {
        // NaN fails the comparison too; adding zero makes -0.0 and 0.0 one number
        return Math.abs(answer.number()) <= NUMBER_MAX
                ? Decision.yes(new Answer.Quantity(answer.number() + 0.0))
                : Decision.no(PollRefusal.NOT_A_NUMBER);
    }

    private Decision<Answer> words(Answer.Words answer) {
        Set<String> words = answer.words().stream()
                .map(word -> word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(toCollection(LinkedHashSet::new));
        if (words.isEmpty()) {
            return Decision.no(PollRefusal.NOTHING_CHOSEN);
        }
        if (words.size() > form.choicesMax()) {
            return Decision.no(PollRefusal.TOO_MANY_WORDS);
        }
        return words.stream().anyMatch(word -> word.length() > WORD_LENGTH_MAX)
                ? Decision.no(PollRefusal.WORD_TOO_LONG)
                : Decision.yes(new Answer.Words(List.copyOf(words)));
    }

    private static Decision<Answer> text(Answer.Text answer) {
        String text = answer.text().strip();
        if (text.isEmpty()) {
            return Decision.no(PollRefusal.NOTHING_CHOSEN);
        }
        return text.length() > TEXT_LENGTH_MAX
                ? Decision.no(PollRefusal.TEXT_TOO_LONG)
                : Decision.yes(new Answer.Text(text));
    }
}
