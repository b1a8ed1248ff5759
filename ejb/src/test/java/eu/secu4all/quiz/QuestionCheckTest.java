package eu.secu4all.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionCheckTest {

    private static final Stem STEM = Quizzes.stem("q");
    private static final Option RIGHT = Quizzes.option("a", true);
    private static final Option WRONG = Quizzes.option("b", false);

    @ParameterizedTest(name = "QUIZ-6 {0} in {1}")
    @MethodSource
    void finds(String key, String part, Question question) {
        assertThat(QuestionCheck.of(question))
                .extracting(Problem::key, Problem::part)
                .containsExactly(tuple(key, part));
    }

    @ParameterizedTest(name = "QUIZ-7 {0}")
    @MethodSource
    @DisplayName("QUIZ-7 two parts of a question with one id are a fault, whatever its kind")
    void twice(String part, Question question) {
        assertThat(QuestionCheck.of(question)).contains(new Problem(part, "quiz.id", List.of("same")));
    }

    static Stream<Arguments> twice() {
        List<Option> options = List.of(Quizzes.option("same", true), Quizzes.option("same", false));
        Ordering.Item item = new Ordering.Item("same", Quizzes.text("x"));
        Matching.Pair pair = new Matching.Pair("same", Quizzes.text("x"), Quizzes.text("y"));
        Gap gap = new Gap.Typed("same", Quizzes.accepted("x"));
        Hotspot.Box box = new Hotspot.Box(0, 0, 5, 5);
        List<Hotspot.Area> areas = List.of(
                new Hotspot.Area("same", Quizzes.text("x"), box, true),
                new Hotspot.Area("same", Quizzes.text("y"), box, false));
        return Stream.of(
                Arguments.of("options", new SingleChoice(STEM, options)),
                Arguments.of("options", new MultipleChoice(STEM, options)),
                Arguments.of("items", new Ordering(STEM, List.of(item, item))),
                Arguments.of("pairs", new Matching(STEM, List.of(pair, pair), List.of())),
                Arguments.of("gaps", new Cloze(STEM, Quizzes.text("{same}"), List.of(gap, gap))),
                Arguments.of(
                        "areas",
                        new Hotspot(STEM, "s.svg", Quizzes.hotspot("q", 1, 1).alt(), areas)));
    }

    static Stream<Arguments> finds() {
        return Stream.of(stems(), choices(), orders(), numbers(), gaps(), places())
                .flatMap(cases -> cases);
    }

    private static Stream<Arguments> stems() {
        return Stream.of(
                Arguments.of("quiz.id", "id", new ShortText(stem("Q 1", 1), Quizzes.accepted("x"))),
                Arguments.of("quiz.points", "points", new ShortText(stem("q", 11), Quizzes.accepted("x"))),
                Arguments.of(
                        "quiz.text-missing",
                        "ask",
                        new ShortText(
                                new Stem("q", LocalizedText.NONE, STEM.feedback(), Optional.empty(), 1),
                                Quizzes.accepted("x"))),
                Arguments.of(
                        "quiz.text-long",
                        "ask",
                        new ShortText(
                                new Stem("q", Quizzes.text("x".repeat(2001)), STEM.feedback(), Optional.empty(), 1),
                                Quizzes.accepted("x"))));
    }

    private static Stem stem(String id, int points) {
        return new Stem(id, STEM.ask(), STEM.feedback(), Optional.empty(), points);
    }

    private static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("quiz.options", "options", new SingleChoice(STEM, List.of(RIGHT))),
                Arguments.of(
                        "quiz.one-right",
                        "options",
                        new SingleChoice(STEM, List.of(WRONG, Quizzes.option("c", false)))),
                Arguments.of("quiz.id", "options", new SingleChoice(STEM, List.of(RIGHT, WRONG, WRONG))),
                Arguments.of(
                        "quiz.none-right",
                        "options",
                        new MultipleChoice(STEM, List.of(WRONG, Quizzes.option("c", false)))));
    }

    private static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("quiz.items", "items", Quizzes.ordering("q", 1)),
                Arguments.of("quiz.pairs", "pairs", Quizzes.matching("q", 13, 0)),
                Arguments.of("quiz.extra", "extra", Quizzes.matching("q", 2, 7)));
    }

    private static Stream<Arguments> numbers() {
        BigDecimal one = BigDecimal.ONE;
        return Stream.of(
                Arguments.of(
                        "quiz.number", "answer", new Numeric(STEM, new BigDecimal("1e99"), one, LocalizedText.NONE)),
                Arguments.of("quiz.tolerance", "tolerance", new Numeric(STEM, one, one.negate(), LocalizedText.NONE)));
    }

    private static Stream<Arguments> gaps() {
        Cloze good = Quizzes.cloze("q");
        LocalizedText without = LocalizedText.of(Language.EN, "Nothing to fill").with(Language.DE, "{one} {two}");
        Gap blank = new Gap.Typed("one", new Accepted(Map.of(Language.EN, List.of("x", "  "))));
        Gap none = new Gap.Typed("one", new Accepted(Map.of()));
        LocalizedText one = LocalizedText.of(Language.EN, "a {one}");
        return Stream.of(
                Arguments.of("quiz.gaps-named", "text", new Cloze(STEM, without, good.gaps())),
                Arguments.of("quiz.gaps", "gaps", new Cloze(STEM, LocalizedText.of(Language.EN, "x"), List.of())),
                Arguments.of("quiz.accept-blank", "gaps", new Cloze(STEM, one, List.of(blank))),
                Arguments.of("quiz.accept", "gaps", new Cloze(STEM, one, List.of(none))),
                Arguments.of(
                        "quiz.one-right",
                        "gaps",
                        new Cloze(
                                STEM, one, List.of(new Gap.Chosen("one", List.of(WRONG, Quizzes.option("c", false)))))),
                Arguments.of("quiz.text-long", "accept", Quizzes.shortText("q", "x".repeat(201))));
    }

    private static Stream<Arguments> places() {
        Hotspot good = Quizzes.hotspot("q", 1, 1);
        Hotspot.Area outside = new Hotspot.Area("out", Quizzes.text("Out"), new Hotspot.Box(90, 0, 20, 5), false);
        return Stream.of(
                Arguments.of("quiz.image", "image", new Hotspot(STEM, " ", good.alt(), good.areas())),
                Arguments.of("quiz.none-right", "areas", Quizzes.hotspot("q", 0, 2)),
                Arguments.of("quiz.all-right", "areas", Quizzes.hotspot("q", 2, 0)),
                Arguments.of(
                        "quiz.area-outside",
                        "areas",
                        new Hotspot(
                                STEM, "s.svg", good.alt(), List.of(good.areas().get(0), outside))));
    }
}
