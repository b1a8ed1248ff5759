package eu.secu4all.live.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Admission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TicketsTest {
    private static final Admission ANNA =
            new Admission(12, "p7", Admission.RoomRole.LEARNER, "Anna Rossi", "Comune di Tiglio", Language.IT);

    private final Instant[] now = {Instant.EPOCH};
    private final InstantSource source = () -> now[0];
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final Tickets tickets = new Tickets(clock);

    @Test
    @DisplayName("DOOR-2 a ticket is good for its own admission, and once")
    void once() {
        String ticket = tickets.issue(ANNA, null);
        assertThat(tickets.take(ticket)).map(Tickets.Ticket::admission).contains(ANNA);
        assertThat(tickets.take(ticket)).isEmpty();
    }

    @Test
    @DisplayName("DOOR-2 a ticket is good for 30 s")
    void expires() {
        String inTime = tickets.issue(ANNA, null);
        String late = tickets.issue(ANNA, null);
        now[0] = Instant.EPOCH.plus(Tickets.VALID).minus(Duration.ofMillis(1));
        assertThat(tickets.take(inTime)).isPresent();
        now[0] = Instant.EPOCH.plus(Tickets.VALID);
        assertThat(tickets.take(late)).isEmpty();
    }

    @Test
    @DisplayName("DOOR-2 no two tickets are alike, and none can be guessed from another")
    void random() {
        String first = tickets.issue(ANNA, null);
        String second = tickets.issue(ANNA, null);
        assertThat(first).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(second);
        assertThat(tickets.take(first.substring(0, first.length() - 1))).isEmpty();
        assertThat(tickets.take("")).isEmpty();
    }
}
