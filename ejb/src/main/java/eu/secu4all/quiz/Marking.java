package eu.secu4all.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an answer is worth, as a share from 0 to 1 (QUIZ-1). With <i>R</i> right and <i>W</i> wrong things to choose, of
 * which <i>r</i> and <i>w</i> were chosen:
 *
 * <ul>
 *   <li>single: 1 for the right option.
 *   <li>multiple, hotspot: <i>max(0, r/R - w/W)</i>. The classical correction for guessing (Frary 1988, "Formula scoring
 *       of multiple-choice tests") applied to each side by its size: whatever <i>R</i> and <i>W</i> are, choosing everything
 *       is worth nothing, and so is choosing at random on average (before the floor). Without wrong options: <i>r/R</i>.
 *   <li>ordering: share of neighbours of the right order that also follow each other directly in the answer,
 *       <i>n-1</i> pairs. One item in the wrong place then costs little; by absolute places it would cost nearly all. It is
 *       what Moodle's ordering question calls "relative to the next item, excluding the last".
 *   <li>matching: share of pairs; cloze: share of gaps.
 *   <li>numeric, short: 1 within the tolerance, or for accepted words.
 * </ul>
 */
public final class Marking implements Question.Kinds<Double> {

    private final Answer answer;

    private Marking(Answer answer) {
        this.answer = answer;
    }

    /**
     * The share of its points that an answer to this question is worth.
     *
     * @param answer in the ids of the bank, and such that {@link AnswerCheck} has nothing against it
     */
    public static double share(Question question, Answer answer) {
        return question.as(new Marking(answer));
    }

    @Override
    public Double single(SingleChoice question) {
        return worth(isRight(question.options(), ((Answer.Choice) answer).option()));
    }

    @Override
    public Double multiple(MultipleChoice question) {
        return rightLessWrong(
                rightOf(question.options()), question.options().size(), ((Answer.Choices) answer).options());
    }

    @Override
    public Double ordering(Ordering question) {
        List<String> order = ((Answer.Order) answer).items();
        List<Ordering.Item> items = question.items();
        int pairs = items.size() - 1;
        int kept = 0;
        for (int i = 0; i < pairs; i++) {
            int place = order.indexOf(items.get(i).id());
            if (place + 1 < order.size()
                    && order.get(place + 1).equals(items.get(i + 1).id())) {
                kept++;
            }
        }
        return (double) kept / pairs;
    }

    @Override
    public Double matching(Matching question) {
        long found = ((Answer.Matches) answer)
                .rights().entrySet().stream()
                        .filter(match -> match.getKey().equals(match.getValue()))
                        .count();
        return (double) found / question.pairs().size();
    }

    @Override
    public Double numeric(Numeric question) {
        return worth(((Answer.Quantity) answer)
                        .number()
                        .subtract(question.answer())
                        .abs()
                        .compareTo(question.tolerance())
                <= 0);
    }

    @Override
    public Double cloze(Cloze question) {
        long filled = question.gaps().stream().filter(this::isFilled).count();
        return (double) filled / question.gaps().size();
    }

    private boolean isFilled(Gap gap) {
        String word = ((Answer.Gaps) answer).words().get(gap.id());
        if (word == null) {
            return false;
        }
        return gap instanceof Gap.Chosen chosen
                ? isRight(chosen.options(), word)
                : ((Gap.Typed) gap).accepted().accepts(word);
    }

    @Override
    public Double hotspot(Hotspot question) {
        Set<String> right = question.areas().stream()
                .filter(Hotspot.Area::right)
                .map(Hotspot.Area::id)
                .collect(Collectors.toSet());
        return rightLessWrong(right, question.areas().size(), ((Answer.Spots) answer).areas());
    }

    @Override
    public Double shortText(ShortText question) {
        return worth(question.accepted().accepts(((Answer.Words) answer).text()));
    }

    private static double rightLessWrong(Set<String> right, int all, Set<String> chosen) {
        double good = chosen.stream().filter(right::contains).count();
        double bad = chosen.size() - good;
        int wrong = all - right.size();
        return Math.max(0, good / right.size() - (wrong == 0 ? 0 : bad / wrong));
    }

    private static Set<String> rightOf(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).collect(Collectors.toSet());
    }

    private static boolean isRight(List<Option> options, String id) {
        return rightOf(options).contains(id);
    }

    private static double worth(boolean right) {
        return right ? 1 : 0;
    }
}
