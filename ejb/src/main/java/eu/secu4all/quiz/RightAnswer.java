package eu.secu4all.quiz;

import eu.secu4all.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The right answer to a question, in the words of a reader where it is words. */
public final class RightAnswer implements Question.Kinds<Answer> {

    private final Language reader;
    private final Language source;

    private RightAnswer(Language reader, Language source) {
        this.reader = reader;
        this.source = source;
    }

    public static Answer of(Question question, Language reader, Language source) {
        return question.as(new RightAnswer(reader, source));
    }

    @Override
    public Answer single(SingleChoice question) {
        return new Answer.Choice(right(question.options()).get(0));
    }

    @Override
    public Answer multiple(MultipleChoice question) {
        return new Answer.Choices(Set.copyOf(right(question.options())));
    }

    @Override
    public Answer ordering(Ordering question) {
        return new Answer.Order(question.items().stream().map(Ordering.Item::id).toList());
    }

    @Override
    public Answer matching(Matching question) {
        return new Answer.Matches(
                question.pairs().stream().collect(Collectors.toMap(Matching.Pair::id, Matching.Pair::id)));
    }

    @Override
    public Answer numeric(Numeric question) {
        return new Answer.Quantity(question.answer());
    }

    @Override
    public Answer cloze(Cloze question) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Gap gap : question.gaps()) {
            words.put(
                    gap.id(),
                    gap instanceof Gap.Chosen chosen
                            ? right(chosen.options()).get(0)
                            : first(((Gap.Typed) gap).accepted()));
        }
        return new Answer.Gaps(words);
    }

    @Override
    public Answer hotspot(Hotspot question) {
        return new Answer.Spots(question.areas().stream()
                .filter(Hotspot.Area::right)
                .map(Hotspot.Area::id)
                .collect(Collectors.toSet()));
    }

    @Override
    public Answer shortText(ShortText question) {
        return new Answer.Words(first(question.accepted()));
    }

    private String first(Accepted accepted) {
        return accepted.first(reader, source).orElseThrow();
    }

    private static List<String> right(List<Option> options) {
        return options.stream().filter(Option::right).map(Option::id).toList();
    }
}
