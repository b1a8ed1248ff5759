package eu.secu4all.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** PROTOCOL.md section 8: commands a person. */
class PaceTest {

    private static final long MONDAY = 1_772_442_000_000L;

    private final Paces paces = new Paces();

    @Test
    @DisplayName("60 commands at once pass, and then 20 a second")
    void burst() {
        Pace pace = new Pace(MONDAY);
        assertThat(passed(pace, 100, MONDAY)).isEqualTo(Pace.BURST);
        assertThat(passed(pace, 100, MONDAY + 1_000)).isEqualTo(Pace.PER_SECOND);
        assertThat(passed(pace, 100, MONDAY + 60_000)).isEqualTo(Pace.BURST);
    }

    @Test
    @DisplayName("who keeps to 20 a second is never refused")
    void steady() {
        Pace pace = new Pace(MONDAY);
        for (int i = 0; i < 2_000; i++) {
            assertThat(pace.take(MONDAY + i * 50L)).isEqualTo(Pace.Verdict.PASS);
        }
    }

    @Test
    @DisplayName("who is too fast for 10 s on end is closed, who pauses is not")
    void tooLong() {
        assertThat(firstClose(new Pace(MONDAY), 0)).isBetween(Pace.TOO_LONG_MS, Pace.TOO_LONG_MS + 5_000);
        assertThat(firstClose(new Pace(MONDAY), 5_000)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    @DisplayName("all tabs of a person share one pace, also one opened after a quiet while")
    void shared() {
        Pace first = paces.of("12/p7", MONDAY);
        assertThat(paces.of("12/p7", MONDAY)).isSameAs(first);
        assertThat(paces.of("12/p8", MONDAY)).isNotSameAs(first);
        paces.forget(Set.of(first), MONDAY + 3_600_000);
        Pace later = paces.of("12/p7", MONDAY + 3_600_000);
        assertThat(passed(first, 100, MONDAY + 3_600_000) + passed(later, 100, MONDAY + 3_600_000))
                .isEqualTo(Pace.BURST);
    }

    @Test
    @DisplayName("who left is forgotten, but not at once: coming back does not make anybody faster")
    void forgotten() {
        Pace first = paces.of("12/p7", MONDAY);
        paces.forget(Set.of(), MONDAY + Pace.TOO_LONG_MS);
        assertThat(paces.of("12/p7", MONDAY + Pace.TOO_LONG_MS)).isSameAs(first);
        paces.forget(Set.of(), MONDAY + 3 * Pace.TOO_LONG_MS);
        assertThat(paces.of("12/p7", MONDAY + 3 * Pace.TOO_LONG_MS)).isNotSameAs(first);
    }

    private static int passed(Pace pace, int commands, long atMs) {
        int passed = 0;
        for (int i = 0; i < commands; i++) {
            passed += pace.take(atMs) == Pace.Verdict.PASS ? 1 : 0;
        }
        return passed;
    }

    /** After how long somebody with 40 commands a second is closed, who pauses so long after every 5 s. */
    private static long firstClose(Pace pace, long pauseMs) {
        long atMs = MONDAY;
        for (int i = 1; i <= 4_000; i++) {
            if (pace.take(atMs) == Pace.Verdict.CLOSE) {
                return atMs - MONDAY;
            }
            atMs += 25 + (i % 200 == 0 ? pauseMs : 0);
        }
        return Long.MAX_VALUE;
    }
}
