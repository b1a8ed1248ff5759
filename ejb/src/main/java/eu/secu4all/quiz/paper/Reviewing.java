package eu.secu4all.quiz.paper;

import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Gap;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Marking;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Ordering;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.RightAnswer;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Source;
import eu.secu4all.quiz.paper.Review.Remark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is shown of each kind of question after the answer: as a {@code Kinds}, the feedback of its options. */
final class Reviewing implements Question.Kinds<Stream<Remark>> {

    private final Sheet sheet;
    private final Parts parts;
    private final Reader reader;

    Reviewing(Sheet sheet, Parts parts, Reader reader) {
        this.sheet = sheet;
        this.parts = parts;
        this.reader = reader;
    }

    Review review(Answer given, Optional<Source> source) {
        Question question = sheet.question();
        return new Review(
                sheet.shown(given),
                sheet.shown(RightAnswer.of(question, reader.wanted(), reader.source())),
                Marking.share(question, given),
                filled(question, given),
                question.as(this).toList(),
                reader.find(question.stem().feedback()),
                source);
    }

    /** Each gap marked as if the others were empty. */
    private Set<String> filled(Question question, Answer given) {
        return given instanceof Answer.Gaps gaps
                ? gaps.words().entrySet().stream()
                        .filter(gap ->
                                Marking.share(question, new Answer.Gaps(Map.of(gap.getKey(), gap.getValue()))) > 0)
                        .map(gap -> Parts.shown(parts.main(), gap.getKey()))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public Stream<Remark> single(SingleChoice question) {
        return remarks("", parts.main(), question.options());
    }

    @Override
    public Stream<Remark> multiple(MultipleChoice question) {
        return remarks("", parts.main(), question.options());
    }

    @Override
    public Stream<Remark> ordering(Ordering question) {
        return Stream.empty();
    }

    @Override
    public Stream<Remark> matching(Matching question) {
        return Stream.empty();
    }

    @Override
    public Stream<Remark> numeric(Numeric question) {
        return Stream.empty();
    }

    @Override
    public Stream<Remark> cloze(Cloze question) {
        return question.gaps().stream()
                .filter(Gap.Chosen.class::isInstance)
                .map(Gap.Chosen.class::cast)
                .flatMap(gap -> remarks(
                        Parts.shown(parts.main(), gap.id()), parts.inGaps().get(gap.id()), gap.options()));
    }

    @Override
    public Stream<Remark> hotspot(Hotspot question) {
        return Stream.empty();
    }

    @Override
    public Stream<Remark> shortText(ShortText question) {
        return Stream.empty();
    }

    private Stream<Remark> remarks(String gap, List<String> order, List<Option> options) {
        return order.stream()
                .flatMap(id -> options.stream().filter(option -> option.id().equals(id)))
                .flatMap(option -> reader.find(option.feedback()).stream()
                        .map(said -> new Remark(gap, Parts.shown(order, option.id()), said)));
    }
}
