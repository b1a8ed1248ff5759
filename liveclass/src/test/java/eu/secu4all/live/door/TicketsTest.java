package eu.secu4all.live.door;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Admission;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
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
        String ticket = issue(ANNA);
        assertThat(tickets.take(ticket)).map(Tickets.Ticket::admission).contains(ANNA);
        assertThat(tickets.take(ticket)).isEmpty();
    }

    @Test
    @DisplayName("DOOR-2 a ticket is good for 30 s")
    void expires() {
        String inTime = issue(ANNA);
        String late = issue(ANNA);
        now[0] = Instant.EPOCH.plus(Tickets.VALID).minus(Duration.ofMillis(1));
        assertThat(tickets.take(inTime)).isPresent();
        now[0] = Instant.EPOCH.plus(Tickets.VALID);
        assertThat(tickets.take(late)).isEmpty();
    }

    @Test
    @DisplayName("DOOR-2 no two tickets are alike, and none can be guessed from another")
    void random() {
        String first = issue(ANNA);
        String second = issue(ANNA);
        assertThat(first).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(second);
        assertThat(tickets.take(first.substring(0, first.length() - 1))).isEmpty();
        assertThat(tickets.take("")).isEmpty();
    }

    @Test
    @DisplayName("DOOR-2 who asks again and again keeps the newest tickets, and nobody else loses one")
    void few() {
        Admission ben = person("p8");
        String bens = issue(ben);
        String first = issue(ANNA);
        List<String> newest =
                Stream.generate(() -> issue(ANNA)).limit(Tickets.EACH_MAX).toList();
        assertThat(tickets.take(first)).isEmpty();
        assertThat(newest).allMatch(ticket -> tickets.take(ticket).isPresent());
        assertThat(tickets.take(bens)).map(Tickets.Ticket::admission).contains(ben);
    }

    @Test
    @DisplayName("DOOR-2 when too many tickets are out, nobody gets one until they are used or too old")
    void bounded() {
        for (int i = 0; i < Tickets.TICKETS_MAX - 1; i++) {
            issue(person("g" + i));
        }
        String last = issue(person("last"));
        assertThat(tickets.issue(ANNA, null)).isEmpty();
        assertThat(tickets.take(last)).isPresent();
        assertThat(tickets.issue(ANNA, null)).isPresent();
        assertThat(tickets.issue(ANNA, null)).isEmpty();
        now[0] = Instant.EPOCH.plus(Tickets.VALID);
        assertThat(tickets.issue(ANNA, null)).isPresent();
    }

    private String issue(Admission admission) {
        return tickets.issue(admission, null).orElseThrow();
    }

    private static Admission person(String id) {
        return new Admission(12, id, Admission.RoomRole.LEARNER, "", "", Language.IT);
    }
}
