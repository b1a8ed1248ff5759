package eu.secu4all.quiz;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questions to try things with, one of each kind, and any number of them. */
public final class Quizzes {

    private Quizzes() {}

    public static LocalizedText text(String english) {
        return LocalizedText.of(Language.EN, english).with(Language.DE, "de " + english);
    }

    public static Stem stem(String id) {
        return new Stem(id, text("Ask " + id), text("Feedback " + id), Optional.of("iso"), 1);
    }

    public static Option option(String id, boolean right) {
        return new Option(id, text("Option " + id), right, text("Because " + id));
    }

    public static SingleChoice single(String id) {
        return new SingleChoice(stem(id), List.of(option("a", true), option("b", false), option("c", false)));
    }

    public static MultipleChoice multiple(String id, int right, int wrong) {
        List<Option> options = new ArrayList<>();
        IntStream.range(0, right).forEach(i -> options.add(option("r" + i, true)));
        IntStream.range(0, wrong).forEach(i -> options.add(option("w" + i, false)));
        return new MultipleChoice(stem(id), options);
    }

    public static Ordering ordering(String id, int size) {
        return new Ordering(
                stem(id),
                IntStream.range(0, size)
                        .mapToObj(i -> new Ordering.Item("i" + i, text("Item " + i)))
                        .toList());
    }

    public static Matching matching(String id, int size, int extra) {
        return new Matching(
                stem(id),
                IntStream.range(0, size)
                        .mapToObj(i -> new Matching.Pair("p" + i, text("Left " + i), text("Right " + i)))
                        .toList(),
                IntStream.range(0, extra).mapToObj(i -> text("Extra " + i)).toList());
    }

    public static Numeric numeric(String id, String answer, String tolerance) {
        return new Numeric(stem(id), new BigDecimal(answer), new BigDecimal(tolerance), text("metres"));
    }

    public static Cloze cloze(String id) {
        LocalizedText text = LocalizedText.of(Language.EN, "Risk is {one} times {two}.")
                .with(Language.DE, "{two} mal {one} ergibt das Risiko");
        Gap typed = new Gap.Typed("one", accepted("likelihood", "probability"));
        return new Cloze(
                stem(id), text, List.of(typed, new Gap.Chosen("two", single("x").options())));
    }

    public static Hotspot hotspot(String id, int right, int wrong) {
        List<Hotspot.Area> areas = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            Hotspot.Box box = new Hotspot.Box(4 * i, 3 * i, 4, 3);
            areas.add(new Hotspot.Area("a" + i, text("Area " + i), box, i < right));
        }
        return new Hotspot(stem(id), "square.svg", text("A square"), areas);
    }

    public static ShortText shortText(String id, String... words) {
        return new ShortText(stem(id), accepted(words));
    }

    public static Accepted accepted(String... english) {
        return new Accepted(Map.of(Language.EN, List.of(english), Language.DE, List.of("Restrisiko")));
    }

    /** One question of each kind. */
    public static Bank bank() {
        return new Bank(
                List.of(
                        single("q1"),
                        multiple("q2", 2, 3),
                        ordering("q3", 4),
                        matching("q4", 3, 1),
                        numeric("q5", "15", "0.5"),
                        cloze("q6"),
                        hotspot("q7", 1, 3),
                        shortText("q8", "residual risk")),
                List.of(new Source("iso", "ISO 31000", "", "6.4")));
    }

    /** A good question of any kind. */
    public static Arbitrary<Question> questions() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 6);
        Arbitrary<Integer> none = Arbitraries.integers().between(0, 5);
        Arbitrary<Integer> some = Arbitraries.integers().between(2, 7);
        return Arbitraries.oneOf(
                Arbitraries.just(single("q")),
                Combinators.combine(some, none).as((right, wrong) -> multiple("q", right, wrong)),
                some.map(size -> ordering("q", size)),
                Combinators.combine(some, none).as((size, extra) -> matching("q", size, extra)),
                few.map(number -> numeric("q", "" + number, "0.25")),
                Arbitraries.just(cloze("q")),
                Combinators.combine(few, few).as((right, wrong) -> hotspot("q", right, wrong)),
                Arbitraries.just(shortText("q", "residual risk", "rest risk")));
    }

    /** A bank of good questions with different ids and points. */
    public static Arbitrary<Bank> banks() {
        Arbitrary<Integer> points = Arbitraries.integers().between(1, QuizLimits.POINTS_MAX);
        return Combinators.combine(questions(), points)
                .as((question, worth) -> question.as(new Named("q", worth)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(questions -> new Bank(
                        IntStream.range(0, questions.size())
                                .mapToObj(i -> questions
                                        .get(i)
                                        .as(new Named(
                                                "q" + i, questions.get(i).stem().points())))
                                .toList(),
                        List.of()));
    }
}
