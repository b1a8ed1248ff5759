package eu.secu4all.learning.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.quiz.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerJsonTest {

    @ParameterizedTest(name = "TRY-1 {0} comes back as it was kept")
    @MethodSource
    void keeps(Answer answer) {
        assertThat(AnswerJson.answer(AnswerJson.text(answer))).isEqualTo(answer);
    }

    static Stream<Answer> keeps() {
        return Stream.of(
                new Answer.Choice("a"),
                new Answer.Choices(Set.of("a", "b")),
                new Answer.Order(List.of("b", "a")),
                new Answer.Matches(Map.of("p1", "+0")),
                new Answer.Quantity(new BigDecimal("15.50")),
                new Answer.Gaps(Map.of("one", "probabilità")),
                new Answer.Spots(Set.of("north")),
                new Answer.Words("\"quoted\" {braces}"));
    }
}
