package eu.secu4all.live.timer;

import static eu.secu4all.live.timer.TimerRefusal.MINUTES_OUT_OF_RANGE;
import static eu.secu4all.live.timer.TimerRefusal.NO_TIMER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Decision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimerTest {

    private static final Instant NOW = Instant.ofEpochMilli(1_000_000);
    private static final long MINUTE = 60_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void decides(String rule, List<TimerEvent> past, TimerCommand command, Object expected) {
        Timer timer = new Timer();
        past.forEach(timer::on);
        Decision<TimerEvent> decision = timer.decide(command, NOW);
        assertThat(decision)
                .isEqualTo(
                        expected instanceof TimerEvent event
                                ? Decision.yes(event)
                                : Decision.no((TimerRefusal) expected));
    }

    static Stream<Arguments> decides() {
        List<TimerEvent> none = List.of();
        List<TimerEvent> set = List.of(new TimerEvent.WasSet(1_000_000 + 5 * MINUTE));
        List<TimerEvent> over = List.of(new TimerEvent.WasSet(1_000));
        return Stream.of(
                Arguments.of(
                        "TIMER-1 is set from now",
                        none,
                        new TimerCommand.Set(480),
                        new TimerEvent.WasSet(1_000_000 + 480 * MINUTE)),
                Arguments.of(
                        "TIMER-1 is replaced", set, new TimerCommand.Set(1), new TimerEvent.WasSet(1_000_000 + MINUTE)),
                Arguments.of("TIMER-1 not for no time", none, new TimerCommand.Set(0), MINUTES_OUT_OF_RANGE),
                Arguments.of("TIMER-1 not for too long", none, new TimerCommand.Set(481), MINUTES_OUT_OF_RANGE),
                Arguments.of(
                        "TIMER-2 is extended from its end",
                        set,
                        new TimerCommand.Extend(120),
                        new TimerEvent.Extended(1_000_000 + 125 * MINUTE)),
                Arguments.of(
                        "TIMER-2 is extended from now if it is over",
                        over,
                        new TimerCommand.Extend(1),
                        new TimerEvent.Extended(1_000_000 + MINUTE)),
                Arguments.of("TIMER-2 not by too much", set, new TimerCommand.Extend(121), MINUTES_OUT_OF_RANGE),
                Arguments.of("TIMER-3 nothing to extend", none, new TimerCommand.Extend(1), NO_TIMER),
                Arguments.of("TIMER-3 nothing to clear", none, new TimerCommand.Clear(), NO_TIMER),
                Arguments.of("TIMER-3 is cleared", set, new TimerCommand.Clear(), new TimerEvent.Cleared()));
    }

    @Test
    @DisplayName("shows when it ends, and is gone when cleared")
    void shows() {
        Timer timer = new Timer();
        assertThat(timer.view()).isEmpty();
        timer.on(new TimerEvent.WasSet(7));
        assertThat(timer.view()).isEqualTo(Map.of("stage", Map.of("endsAt", 7L)));
        timer.on(new TimerEvent.Cleared());
        assertThat(timer.shares().get(0).patch().toString()).isEqualTo("{stage={endsAt=null}}");
    }
}
