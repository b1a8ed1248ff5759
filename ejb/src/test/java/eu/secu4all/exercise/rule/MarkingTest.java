package eu.secu4all.exercise.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.secu4all.exercise.boundary.Mark;
import eu.secu4all.exercise.boundary.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static final List<String> CRITERIA = List.of("scope", "scores", "next");

    private static Mark given(int points) {
        return new Mark(Optional.of(points), "");
    }

    @Test
    @DisplayName("EXER-6 the mean is that of all criteria, and there is none before each has points")
    void mean() {
        Verdict whole = new Verdict(Map.of("scope", given(3), "scores", given(2), "next", given(2)), "");
        Verdict part = new Verdict(Map.of("scope", given(3), "scores", Mark.NONE), "");

        assertThat(Marking.mean(whole, CRITERIA).orElseThrow()).isCloseTo(2.333, within(0.001));
        assertThat(Marking.mean(part, CRITERIA)).isEmpty();
        assertThat(Marking.mean(Verdict.NONE, CRITERIA)).isEmpty();
    }

    @Test
    @DisplayName("EXER-6 points are 0 to 3 and for criteria that there are; texts have an end")
    void faults() {
        assertThat(Marking.fault(new Verdict(Map.of("scope", given(0), "next", given(3)), "Good"), CRITERIA))
                .isEmpty();
        assertThat(Marking.fault(new Verdict(Map.of("scope", given(4)), ""), CRITERIA))
                .contains("exercise.marks");
        assertThat(Marking.fault(new Verdict(Map.of("scope", given(-1)), ""), CRITERIA))
                .contains("exercise.marks");
        assertThat(Marking.fault(new Verdict(Map.of("style", given(1)), ""), CRITERIA))
                .contains("exercise.marks");
        Mark wordy = new Mark(Optional.of(1), "x".repeat(Mark.COMMENT_MAX + 1));
        assertThat(Marking.fault(new Verdict(Map.of("scope", wordy), ""), CRITERIA))
                .contains("exercise.remark");
        assertThat(Marking.fault(new Verdict(Map.of(), "x".repeat(Verdict.REMARK_MAX + 1)), CRITERIA))
                .contains("exercise.remark");
    }
}
