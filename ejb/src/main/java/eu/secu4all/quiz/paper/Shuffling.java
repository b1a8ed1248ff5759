package eu.secu4all.quiz.paper;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** In which order the parts of a question are shown. Where the bank's own order tells the answer, it is undone first. */
final class Shuffling implements Question.Kinds<Parts> {

    private final Shuffle shuffle;

    Shuffling(Shuffle shuffle) {
        this.shuffle = shuffle;
    }

    @Override
    public Parts single(SingleChoice question) {
        return Parts.of(shuffled(question.options()));
    }

    @Override
    public Parts multiple(MultipleChoice question) {
        return Parts.of(shuffled(question.options()));
    }

    @Override
    public Parts ordering(Ordering question) {
        return Parts.of(shuffle.of(
                question.items().stream().map(Ordering.Item::id).sorted().toList()));
    }

    @Override
    public Parts matching(Matching question) {
        Map<String, LocalizedText> rights = new LinkedHashMap<>();
        question.pairs().forEach(pair -> rights.put(pair.id(), pair.right()));
        IntStream.range(0, question.extra().size())
                .forEach(i -> rights.put(Matching.extraId(i), question.extra().get(i)));
        Stream<String> byText =
                rights.keySet().stream().sorted((a, b) -> text(rights.get(a)).compareTo(text(rights.get(b))));
        return new Parts(
                question.pairs().stream().map(Matching.Pair::id).toList(), shuffle.of(byText.toList()), Map.of());
    }

    private static String text(LocalizedText text) {
        return new TreeMap<>(text.texts()).toString();
    }

    @Override
    public Parts numeric(Numeric question) {
        return Parts.NONE;
    }

    @Override
    public Parts cloze(Cloze question) {
        Map<String, List<String>> inGaps = new LinkedHashMap<>();
        for (Gap gap : question.gaps()) {
            if (gap instanceof Gap.Chosen chosen) {
                inGaps.put(gap.id(), shuffled(chosen.options()));
            }
        }
        return new Parts(question.gaps().stream().map(Gap::id).toList(), List.of(), inGaps);
    }

    @Override
    public Parts hotspot(Hotspot question) {
        return Parts.of(
                shuffle.of(question.areas().stream().map(Hotspot.Area::id).toList()));
    }

    @Override
    public Parts shortText(ShortText question) {
        return Parts.NONE;
    }

    private List<String> shuffled(List<Option> options) {
        return shuffle.of(options.stream().map(Option::id).toList());
    }
}
