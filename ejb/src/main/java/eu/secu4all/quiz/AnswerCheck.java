package eu.secu4all.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether an answer has the form of its question (QUIZ-5). */
public final class AnswerCheck implements Question.Kinds<Optional<AnswerFault>> {

    private static final Optional<AnswerFault> NO_FAULT = Optional.empty();
    private static final Optional<AnswerFault> WRONG_KIND = Optional.of(AnswerFault.WRONG_KIND);

    private final Answer answer;

    private AnswerCheck(Answer answer) {
        this.answer = answer;
    }

    /** What is wrong with the form of this answer; empty if it may be marked. */
    public static Optional<AnswerFault> of(Question question, Answer answer) {
        return question.as(new AnswerCheck(answer));
    }

    @Override
    public Optional<AnswerFault> single(SingleChoice question) {
        return answer instanceof Answer.Choice choice
                ? known(Set.of(choice.option()), ids(question.options()))
                : WRONG_KIND;
    }

    @Override
    public Optional<AnswerFault> multiple(MultipleChoice question) {
        return answer instanceof Answer.Choices choices
                ? known(choices.options(), ids(question.options()))
                : WRONG_KIND;
    }

    @Override
    public Optional<AnswerFault> ordering(Ordering question) {
        if (!(answer instanceof Answer.Order order)) {
            return WRONG_KIND;
        }
        List<String> wanted =
                question.items().stream().map(Ordering.Item::id).sorted().toList();
        return fault(order.items().stream().sorted().toList().equals(wanted), AnswerFault.INCOMPLETE);
    }

    @Override
    public Optional<AnswerFault> matching(Matching question) {
        if (!(answer instanceof Answer.Matches matches)) {
            return WRONG_KIND;
        }
        Set<String> lefts = question.pairs().stream().map(Matching.Pair::id).collect(Collectors.toSet());
        Set<String> rights = new HashSet<>(lefts);
        IntStream.range(0, question.extra().size()).mapToObj(Matching::extraId).forEach(rights::add);
        return known(matches.rights().keySet(), lefts)
                .or(() -> known(Set.copyOf(matches.rights().values()), rights));
    }

    @Override
    public Optional<AnswerFault> numeric(Numeric question) {
        if (!(answer instanceof Answer.Quantity quantity)) {
            return WRONG_KIND;
        }
        // the scale first: comparing 1e999999999 with anything would write out all its digits
        boolean fits = Math.abs(quantity.number().scale()) <= QuizLimits.DECIMALS_MAX * 2
                && quantity.number().scale() <= QuizLimits.DECIMALS_MAX
                && quantity.number().abs().compareTo(QuizLimits.NUMBER_MAX) <= 0;
        return fault(fits, AnswerFault.NOT_A_NUMBER);
    }

    @Override
    public Optional<AnswerFault> cloze(Cloze question) {
        if (!(answer instanceof Answer.Gaps gaps)) {
            return WRONG_KIND;
        }
        Map<String, Gap> byId = question.gaps().stream().collect(Collectors.toMap(Gap::id, gap -> gap));
        return known(gaps.words().keySet(), byId.keySet()).or(() -> gaps.words().entrySet().stream()
                .flatMap(filled -> inGap(byId.get(filled.getKey()), filled.getValue()).stream())
                .findFirst());
    }

    private static Optional<AnswerFault> inGap(Gap gap, String word) {
        return gap instanceof Gap.Chosen chosen ? known(Set.of(word), ids(chosen.options())) : words(word);
    }

    @Override
    public Optional<AnswerFault> hotspot(Hotspot question) {
        if (!(answer instanceof Answer.Spots spots)) {
            return WRONG_KIND;
        }
        Set<String> areas = question.areas().stream().map(Hotspot.Area::id).collect(Collectors.toSet());
        return spots.areas().size() > 1 && !question.several()
                ? Optional.of(AnswerFault.TOO_MANY)
                : known(spots.areas(), areas);
    }

    @Override
    public Optional<AnswerFault> shortText(ShortText question) {
        return answer instanceof Answer.Words words ? words(words.text()) : WRONG_KIND;
    }

    private static Optional<AnswerFault> words(String text) {
        return text.isBlank()
                ? Optional.of(AnswerFault.NOTHING)
                : fault(text.length() <= QuizLimits.TYPED_MAX, AnswerFault.TOO_LONG);
    }

    private static Optional<AnswerFault> known(Set<String> chosen, Set<String> ids) {
        return chosen.isEmpty()
                ? Optional.of(AnswerFault.NOTHING)
                : fault(ids.containsAll(chosen), AnswerFault.NO_SUCH_PART);
    }

    private static Optional<AnswerFault> fault(boolean fine, AnswerFault fault) {
        return fine ? NO_FAULT : Optional.of(fault);
    }

    private static Set<String> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toSet());
    }
}
