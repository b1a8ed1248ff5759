package eu.secu4all.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Rules of PROTOCOL.md as a client meets them. */
class ProtocolTest {

    private final Classroom class1 = new Classroom();
    private final FakeSeat trainer = class1.enter(Classroom.TRAINER, "trainer01");
    private final FakeSeat anna = class1.enter(Classroom.learner(1), "annatab01");

    @BeforeEach
    void start() {
        class1.send(trainer, "{\"type\":\"session.start\"}");
    }

    @Test
    @DisplayName("CMD-6 commands of one connection are decided in the order they were sent")
    void inOrder() {
        class1.journal.hold();
        List<Long> ids = List.of(message("one"), message("two"), message("three"));
        class1.journal.release();
        assertThat(trainer.items("ack"))
                .filteredOn(ack -> ids.contains(((Number) ack.get("id")).longValue()))
                .extracting(ack -> ((Number) ack.get("seq")).longValue())
                .hasSize(3)
                .isSorted();
        assertThat(session(anna).get("message")).isEqualTo("three");
    }

    @Test
    @DisplayName("CMD-7 who types is shown to the others and gets no answer")
    void typing() {
        int before = answers(anna);
        class1.room.typing(anna, "all");
        class1.room.focus(anna, "a3-1", "f1");
        class1.pass(Duration.ofSeconds(1));
        assertThat(trainer.now().get("typing")).isEqualTo(Map.of("all", Map.of("p101", "Learner 1")));
        assertThat(answers(anna)).isEqualTo(before);
    }

    @Test
    @DisplayName("HS-6 what was seen counts under its own epoch only; who has seen nothing gets everything")
    void seen() {
        FakeSeat back = class1.comeBack(anna);
        assertThat(back.items("snapshot")).isEmpty();
        FakeSeat other = back.again();
        class1.room.enter(other, anna.seen(), "another");
        assertThat(other.items("snapshot")).hasSize(1);
        FakeSeat fresh = class1.enter(Classroom.learner(1), "annatab01");
        assertThat(fresh.items("snapshot")).hasSize(1);
    }

    @Test
    @DisplayName("TIME-1 all times are milliseconds by the server's clock")
    void time() {
        class1.clock.now = Instant.ofEpochMilli(1_772_442_000_123L);
        FakeSeat late = class1.enter(Classroom.learner(2), "latetab01");
        assertThat(late.items("welcome").get(0)).containsEntry("time", 1_772_442_000_123L);
        class1.send(anna, "{\"type\":\"hand.raise\"}");
        assertThat(late.items("event")).last().satisfies(event -> assertThat(event)
                .containsEntry("event", "hand.raised")
                .containsEntry("at", 1_772_442_000_123L));
    }

    @Test
    @DisplayName("HAND-4 a hand stays up while its person is away")
    void handStays() {
        class1.send(anna, "{\"type\":\"hand.raise\"}");
        class1.room.leave(anna);
        class1.pass(Limits.AWAY_AFTER.plusSeconds(2));
        assertThat(trainer.now()).containsEntry("away", 1);
        assertThat(((Map<?, ?>) trainer.view().get("hands")).keySet().toString())
                .isEqualTo("[p101]");
    }

    private long message(String text) {
        return class1.send(trainer, "{\"type\":\"session.message\",\"text\":\"" + text + "\"}");
    }

    private static int answers(FakeSeat seat) {
        return seat.items("ack").size() + seat.items("refused").size();
    }

    private static Map<?, ?> session(FakeSeat seat) {
        return (Map<?, ?>) seat.view().get("session");
    }
}
