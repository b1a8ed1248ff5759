package eu.secu4all.live.poll;

import static eu.secu4all.live.poll.PollType.MULTIPLE_CHOICE;
import static eu.secu4all.live.poll.PollType.NUMERIC;
import static eu.secu4all.live.poll.PollType.OPEN_TEXT;
import static eu.secu4all.live.poll.PollType.SCALE;
import static eu.secu4all.live.poll.PollType.SINGLE_CHOICE;
import static eu.secu4all.live.poll.PollType.WORD_CLOUD;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Decision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerCheckTest {

    @ParameterizedTest(name = "POLL-3 {0} {1}: {2}")
    @MethodSource({"choices", "numbers", "texts", "kinds"})
    void checks(PollType type, Answer answer, Object expected) {
        assertThat(new AnswerCheck(PollBooth.form(type)).check(answer))
                .isEqualTo(expected instanceof Answer kept ? Decision.yes(kept) : Decision.no((PollRefusal) expected));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(SINGLE_CHOICE, options("o1"), options("o1")),
                Arguments.of(SINGLE_CHOICE, options("o1", "o1"), options("o1")),
                Arguments.of(SINGLE_CHOICE, options("o1", "o2"), PollRefusal.TOO_MANY_CHOICES),
                Arguments.of(SINGLE_CHOICE, options(), PollRefusal.NOTHING_CHOSEN),
                Arguments.of(SINGLE_CHOICE, options("o4"), PollRefusal.NO_SUCH_OPTION),
                Arguments.of(MULTIPLE_CHOICE, options("o3", "o1"), options("o3", "o1")),
                Arguments.of(MULTIPLE_CHOICE, options("o1", "o2", "o3"), PollRefusal.TOO_MANY_CHOICES),
                Arguments.of(SCALE, new Answer.Point(1), new Answer.Point(1)),
                Arguments.of(SCALE, new Answer.Point(5), new Answer.Point(5)),
                Arguments.of(SCALE, new Answer.Point(0), PollRefusal.POINT_OUT_OF_RANGE),
                Arguments.of(SCALE, new Answer.Point(6), PollRefusal.POINT_OUT_OF_RANGE));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of(NUMERIC, new Answer.Quantity(12.5), new Answer.Quantity(12.5)),
                Arguments.of(NUMERIC, new Answer.Quantity(-0.0), new Answer.Quantity(0.0)),
                Arguments.of(NUMERIC, new Answer.Quantity(1e15), new Answer.Quantity(1e15)),
                Arguments.of(NUMERIC, new Answer.Quantity(1.1e15), PollRefusal.NOT_A_NUMBER),
                Arguments.of(NUMERIC, new Answer.Quantity(Double.NaN), PollRefusal.NOT_A_NUMBER),
                Arguments.of(NUMERIC, new Answer.Quantity(Double.NEGATIVE_INFINITY), PollRefusal.NOT_A_NUMBER));
    }

    static Stream<Arguments> texts() {
        String longest = "x".repeat(25);
        return Stream.of(
                Arguments.of(WORD_CLOUD, words("  More   LIGHT ", ""), words("more light")),
                Arguments.of(WORD_CLOUD, words("Light", "light"), words("light")),
                Arguments.of(WORD_CLOUD, words(longest), words(longest)),
                Arguments.of(WORD_CLOUD, words(longest + "x"), PollRefusal.WORD_TOO_LONG),
                Arguments.of(WORD_CLOUD, words("a", "b", "c"), PollRefusal.TOO_MANY_WORDS),
                Arguments.of(WORD_CLOUD, words(" "), PollRefusal.NOTHING_CHOSEN),
                Arguments.of(OPEN_TEXT, new Answer.Text(" more light\n"), new Answer.Text("more light")),
                Arguments.of(OPEN_TEXT, new Answer.Text("x".repeat(500)), new Answer.Text("x".repeat(500))),
                Arguments.of(OPEN_TEXT, new Answer.Text("x".repeat(501)), PollRefusal.TEXT_TOO_LONG),
                Arguments.of(OPEN_TEXT, new Answer.Text(" "), PollRefusal.NOTHING_CHOSEN));
    }

    static Stream<Arguments> kinds() {
        return Stream.of(PollType.values()).flatMap(type -> Stream.of(
                        options("o1"), new Answer.Point(1), new Answer.Quantity(1), words("x"), new Answer.Text("x"))
                .filter(answer -> !fits(type, answer))
                .map(answer -> Arguments.of(type, answer, PollRefusal.WRONG_KIND_OF_ANSWER)));
    }

    private static boolean fits(PollType type, Answer answer) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> answer instanceof Answer.Options;
            case SCALE -> answer instanceof Answer.Point;
            case NUMERIC -> answer instanceof Answer.Quantity;
            case WORD_CLOUD -> answer instanceof Answer.Words;
            case OPEN_TEXT -> answer instanceof Answer.Text;
        };
    }

    @Test
    @DisplayName("POLL-3 each answer has one key")
    void hasOneKey() {
        assertThat(options("o1").view()).isEqualTo(Map.of("options", List.of("o1")));
        assertThat(new Answer.Point(4).view()).isEqualTo(Map.of("point", 4));
        assertThat(new Answer.Quantity(12).view()).isEqualTo(Map.of("number", 12L));
        assertThat(new Answer.Quantity(12.5).view()).isEqualTo(Map.of("number", 12.5));
        assertThat(words("licht").view()).isEqualTo(Map.of("words", List.of("licht")));
        assertThat(new Answer.Text("x").view()).isEqualTo(Map.of("text", "x"));
    }

    private static Answer options(String... options) {
        return new Answer.Options(List.of(options));
    }

    private static Answer words(String... words) {
        return new Answer.Words(List.of(words));
    }
}
