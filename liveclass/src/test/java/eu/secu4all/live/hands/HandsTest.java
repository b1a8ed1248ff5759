package eu.secu4all.live.hands;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.FakeRoster;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HandsTest {

    private static Hands after(List<HandEvent> past) {
        Hands hands = new Hands(new FakeRoster());
        long seq = 0;
        for (HandEvent event : past) {
            seq++;
            hands.on(event, new Stamp(seq, Instant.ofEpochMilli(seq), event.participant()));
        }
        return hands;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void decides(String rule, List<HandEvent> past, HandCommand command, Decision<HandEvent> expected) {
        assertThat(after(past).decide("ana", command)).isEqualTo(expected);
    }

    static Stream<Arguments> decides() {
        HandEvent up = new HandEvent.Raised("ana");
        HandEvent down = new HandEvent.Lowered("ana");
        HandCommand raise = new HandCommand.Raise();
        HandCommand lower = new HandCommand.Lower("ana");
        return Stream.of(
                Arguments.of("HAND-1 goes up", List.of(), raise, Decision.yes(up)),
                Arguments.of("HAND-1 is up already", List.of(up), raise, Decision.no(HandRefusal.HAND_IS_UP)),
                Arguments.of("HAND-1 goes up again", List.of(up, down), raise, Decision.yes(up)),
                Arguments.of("HAND-2 goes down", List.of(up), lower, Decision.yes(down)),
                Arguments.of("HAND-2 is down already", List.of(), lower, Decision.no(HandRefusal.HAND_IS_DOWN)));
    }

    @Test
    @DisplayName("HAND-3 people see names in order, the stage a number")
    void shows() {
        Hands hands = after(List.of(new HandEvent.Raised("bob"), new HandEvent.Raised("ana")));
        assertThat(hands.view(Audience.Wide.LEARNERS))
                .isEqualTo(Map.of(
                        "hands",
                        Map.of("bob", Map.of("at", 1L, "name", "BOB"), "ana", Map.of("at", 2L, "name", "ANA"))));
        assertThat(hands.view(Audience.Wide.STAGE)).isEqualTo(Map.of("hands", Map.of("count", 2)));
    }
}
