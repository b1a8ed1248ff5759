package eu.secu4all.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.secu4all.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkingTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isWorth(String rule, Question question, Answer answer, double share) {
        assertThat(AnswerCheck.of(question, answer)).isEmpty();
        assertThat(Marking.share(question, answer)).isEqualTo(share, within(1e-12));
    }

    static Stream<Arguments> isWorth() {
        return Stream.of(choosing(), arranging(), writing()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> choosing() {
        Question single = Quizzes.single("q");
        Question multiple = Quizzes.multiple("q", 2, 3);
        Question spots = Quizzes.hotspot("q", 2, 2);
        return Stream.of(
                Arguments.of("QUIZ-1 the right option", single, new Answer.Choice("a"), 1),
                Arguments.of("QUIZ-1 a wrong option", single, new Answer.Choice("c"), 0),
                Arguments.of("QUIZ-1 half of the right ones", multiple, new Answer.Choices(Set.of("r0")), 0.5),
                Arguments.of(
                        "QUIZ-1 all right ones, one wrong of three",
                        multiple,
                        new Answer.Choices(Set.of("r0", "r1", "w0")),
                        2 / 3.0),
                Arguments.of("QUIZ-1 never below nothing", multiple, new Answer.Choices(Set.of("w0", "w1")), 0),
                Arguments.of(
                        "QUIZ-1 all options are right",
                        Quizzes.multiple("q", 4, 0),
                        new Answer.Choices(Set.of("r0", "r1", "r2")),
                        0.75),
                Arguments.of("QUIZ-1 one of two places", spots, new Answer.Spots(Set.of("a1")), 0.5),
                Arguments.of("QUIZ-1 a right place and a wrong one", spots, new Answer.Spots(Set.of("a1", "a2")), 0));
    }

    private static Stream<Arguments> arranging() {
        Question ordering = Quizzes.ordering("q", 4);
        Question matching = Quizzes.matching("q", 3, 1);
        return Stream.of(
                Arguments.of(
                        "QUIZ-1 the first put last keeps the others together",
                        ordering,
                        new Answer.Order(List.of("i1", "i2", "i3", "i0")),
                        2 / 3.0),
                Arguments.of(
                        "QUIZ-1 neighbours changed places",
                        ordering,
                        new Answer.Order(List.of("i1", "i0", "i2", "i3")),
                        1 / 3.0),
                Arguments.of(
                        "QUIZ-1 one pair of three",
                        matching,
                        new Answer.Matches(Map.of("p0", "p0", "p1", "p2", "p2", "+0")),
                        1 / 3.0),
                Arguments.of("QUIZ-1 one pair only", matching, new Answer.Matches(Map.of("p2", "p2")), 1 / 3.0));
    }

    private static Stream<Arguments> writing() {
        Question cloze = Quizzes.cloze("q");
        Question tenth = Quizzes.numeric("q", "0.3", "0.1");
        return Stream.of(
                Arguments.of("QUIZ-1 one gap of two", cloze, new Answer.Gaps(Map.of("one", "Probability")), 0.5),
                Arguments.of(
                        "QUIZ-1 a wrong choice in a gap", cloze, new Answer.Gaps(Map.of("one", "luck", "two", "b")), 0),
                Arguments.of("QUIZ-4 just within", tenth, new Answer.Quantity(new BigDecimal("0.2")), 1),
                Arguments.of("QUIZ-4 at the upper end", tenth, new Answer.Quantity(new BigDecimal("0.40")), 1),
                Arguments.of("QUIZ-4 beyond", tenth, new Answer.Quantity(new BigDecimal("0.4001")), 0),
                Arguments.of(
                        "QUIZ-3 an accepted word of another language",
                        Quizzes.shortText("q", "residual risk"),
                        new Answer.Words(" RESTRISIKO "),
                        1),
                Arguments.of(
                        "QUIZ-3 another word", Quizzes.shortText("q", "residual risk"), new Answer.Words("risk"), 0));
    }

    @Property
    @Label("QUIZ-1 the right answer to any question may be given and is worth all of it")
    void theRightAnswer(@ForAll("questions") Question question) {
        Answer right = RightAnswer.of(question, Language.FR, Language.EN);

        assertThat(QuestionCheck.of(question)).isEmpty();
        assertThat(AnswerCheck.of(question, right)).isEmpty();
        assertThat(Marking.share(question, right)).isEqualTo(1);
    }

    @Property(tries = 100)
    @Label("QUIZ-2 ticking everything is worth nothing where something is wrong")
    void everything(@ForAll @IntRange(min = 1, max = 6) int right, @ForAll @IntRange(min = 1, max = 6) int wrong) {
        MultipleChoice question = Quizzes.multiple("q", right, wrong);
        Answer all =
                new Answer.Choices(question.options().stream().map(Option::id).collect(Collectors.toSet()));

        assertThat(Marking.share(question, all)).isEqualTo(0, within(1e-12));
    }

    @Property(tries = 50)
    @Label("QUIZ-2 the reverse of an order is worth nothing")
    void reverse(@ForAll @IntRange(min = 2, max = 12) int size) {
        Ordering question = Quizzes.ordering("q", size);
        List<String> reverse =
                new ArrayList<>(question.items().stream().map(Ordering.Item::id).toList());
        Collections.reverse(reverse);

        assertThat(Marking.share(question, new Answer.Order(reverse))).isZero();
    }

    @Provide
    Arbitrary<Question> questions() {
        return Quizzes.questions();
    }
}
