package eu.secu4all.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerCheckTest {

    @ParameterizedTest(name = "QUIZ-5 {2}: {1}")
    @MethodSource
    void refuses(Question question, Answer answer, AnswerFault fault) {
        assertThat(AnswerCheck.of(question, answer)).contains(fault);
    }

    static Stream<Arguments> refuses() {
        return Stream.of(
                Arguments.of(Quizzes.single("q"), new Answer.Choice("z"), AnswerFault.NO_SUCH_PART),
                Arguments.of(
                        Quizzes.multiple("q", 1, 1), new Answer.Choices(Set.of("r0", "z")), AnswerFault.NO_SUCH_PART),
                Arguments.of(Quizzes.multiple("q", 1, 1), new Answer.Choices(Set.of()), AnswerFault.NOTHING),
                Arguments.of(Quizzes.ordering("q", 2), new Answer.Order(List.of("i0", "i0")), AnswerFault.INCOMPLETE),
                Arguments.of(
                        Quizzes.matching("q", 2, 1), new Answer.Matches(Map.of("+0", "p0")), AnswerFault.NO_SUCH_PART),
                Arguments.of(
                        Quizzes.matching("q", 2, 1), new Answer.Matches(Map.of("p0", "+1")), AnswerFault.NO_SUCH_PART),
                Arguments.of(Quizzes.numeric("q", "1", "0"), number("1e16"), AnswerFault.NOT_A_NUMBER),
                Arguments.of(Quizzes.numeric("q", "1", "0"), number("1e999999999"), AnswerFault.NOT_A_NUMBER),
                Arguments.of(Quizzes.numeric("q", "1", "0"), number("1e-13"), AnswerFault.NOT_A_NUMBER),
                Arguments.of(Quizzes.cloze("q"), new Answer.Gaps(Map.of("three", "x")), AnswerFault.NO_SUCH_PART),
                Arguments.of(Quizzes.cloze("q"), new Answer.Gaps(Map.of("two", "z")), AnswerFault.NO_SUCH_PART),
                Arguments.of(Quizzes.cloze("q"), new Answer.Gaps(Map.of("one", " ")), AnswerFault.NOTHING),
                Arguments.of(Quizzes.hotspot("q", 1, 2), new Answer.Spots(Set.of("a0", "a1")), AnswerFault.TOO_MANY),
                Arguments.of(Quizzes.hotspot("q", 2, 2), new Answer.Spots(Set.of("z")), AnswerFault.NO_SUCH_PART),
                Arguments.of(Quizzes.shortText("q", "x"), new Answer.Words("x".repeat(201)), AnswerFault.TOO_LONG));
    }

    private static Answer number(String digits) {
        return new Answer.Quantity(new BigDecimal(digits));
    }

    @Test
    @DisplayName("QUIZ-5 an answer of another kind of question is refused by every kind")
    void wrongKind() {
        for (Question question : Quizzes.bank().questions()) {
            Answer foreign = question instanceof ShortText ? new Answer.Choice("a") : new Answer.Words("residual risk");
            assertThat(AnswerCheck.of(question, foreign)).contains(AnswerFault.WRONG_KIND);
        }
    }
}
