package eu.secu4all.live.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollForm;
import eu.secu4all.live.poll.PollType;
import eu.secu4all.live.poll.RoundOutcome;
import eu.secu4all.schedule.boundary.Activity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every kind of poll as lines: answer, votes, voters, right, names. */
class PollLinesTest {

    private static final Evening EVENING = Evening.played();

    private static List<List<Object>> lines(
            PollType type, Map<String, Object> results, Map<String, RoundOutcome.Given> answers) {
        Activity.Scale scale =
                type == PollType.SCALE ? new Activity.Scale(3, LocalizedText.NONE, LocalizedText.NONE) : null;
        Activity.Poll poll = new Activity.Poll(
                "a4",
                LocalizedText.NONE,
                5,
                LocalizedText.NONE,
                Activity.PollType.valueOf(type.name()),
                LocalizedText.NONE,
                List.of(new Activity.Option("o1", LocalizedText.of(Language.DE, "Licht"), true)),
                1,
                scale,
                null,
                false,
                false,
                0,
                LocalizedText.NONE);
        PollForm form = new PollForm(type, List.of("o1"), List.of("o1"), 1, 3, null, 0, false, false, 0);
        RoundOutcome round = new RoundOutcome("a4", 1, form, 1, 2, true, results, answers);
        return new PollLines(poll, EVENING.trainer(), word -> "<" + word + ">")
                .of(round).stream()
                        .map(line -> Arrays.asList(line).subList(3, 8))
                        .toList();
    }

    private static List<Object> line(Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    @DisplayName("Choices in words, the right one marked, with names")
    void choices() {
        assertThat(lines(
                        PollType.MULTIPLE_CHOICE,
                        Map.of("voters", 1, "counts", Map.of("o1", 1)),
                        Map.of("p7", new RoundOutcome.Given("Anna", new Answer.Options(List.of("o1"))))))
                .containsExactly(line("Licht", 1, 1, "<yes>", "Anna"));
    }

    @Test
    @DisplayName("Points are numbers")
    void points() {
        assertThat(lines(
                        PollType.SCALE,
                        Map.of("voters", 1, "counts", Map.of("3", 1)),
                        Map.of("p7", new RoundOutcome.Given("Anna", new Answer.Point(3)))))
                .containsExactly(line(3, 1, 1, null, "Anna"));
    }

    @Test
    @DisplayName("Figures of a numeric poll are named")
    void figures() {
        assertThat(lines(PollType.NUMERIC, Map.of("voters", 2, "median", 12L, "mean", 11.5), Map.of()))
                .containsExactly(line("<median>", 12L, 2, null, ""), line("<mean>", 11.5, 2, null, ""));
    }

    @Test
    @DisplayName("Words with how often they were said")
    void words() {
        assertThat(lines(PollType.WORD_CLOUD, Map.of("voters", 2, "words", Map.of("licht", 2)), Map.of()))
                .containsExactly(line("licht", 2, 2, null, ""));
    }

    @Test
    @DisplayName("Texts with who wrote them, if that is known")
    void texts() {
        assertThat(lines(
                        PollType.OPEN_TEXT,
                        Map.of("voters", 1, "texts", Map.of("1", Map.of("text", "More light", "name", "Anna"))),
                        Map.of()))
                .containsExactly(line("More light", 1, 1, null, "Anna"));
    }
}
