package eu.secu4all.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.transcript.boundary.Entry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final String START = "{\"type\":\"session.start\"}";
    private static final String RAISE = "{\"type\":\"hand.raise\"}";
    private static final String OPEN = "{\"type\":\"poll.open\",\"activity\":\"a2\"}";
    private static final String VOTE =
            "{\"type\":\"poll.vote\",\"activity\":\"a2\",\"round\":1,\"answer\":{\"options\":[\"o2\"]}}";

    private final Classroom class1 = new Classroom();
    private final FakeSeat trainer = class1.enter(Classroom.TRAINER, "trainer01");
    private final FakeSeat anna = class1.enter(Classroom.learner(1), "annatab01");

    @Test
    @DisplayName("ROOM-1 nothing is acknowledged, refused or shown before it is stored")
    void storedFirst() {
        class1.journal.hold();
        long start = class1.send(trainer, START);
        long again = class1.send(trainer, START);
        assertThat(trainer.answer(start)).isEmpty();
        assertThat(trainer.answer(again)).isEmpty();
        assertThat(status(anna)).isEqualTo("lobby");
        class1.journal.release();
        assertThat(trainer.answer(start)).isPresent();
        assertThat(trainer.answer(again)).contains("ALREADY_LIVE");
        assertThat(status(anna)).isEqualTo("live");
    }

    @Test
    @DisplayName("ROOM-1 who comes while a batch is being stored waits for what the snapshot shows")
    void snapshotWaits() {
        class1.journal.hold();
        class1.send(trainer, START);
        FakeSeat ben = class1.enter(Classroom.learner(2), "bentab001");
        assertThat(ben.items("snapshot")).isEmpty();
        class1.journal.release();
        assertThat(status(ben)).isEqualTo("live");
    }

    @Test
    @DisplayName("ROOM-2 a repeated command is acknowledged with the first number, once and after a restart")
    void repeats() {
        class1.send(trainer, START);
        class1.send(anna, 50, RAISE);
        Object first = anna.answer(50).orElseThrow();
        class1.send(anna, 50, RAISE);
        assertThat(anna.items("ack")).hasSize(2);
        assertThat(anna.answer(50)).contains(first);
        class1.reload();
        FakeSeat back = class1.comeBack(anna);
        int before = class1.journal.entries().size();
        class1.send(back, 50, RAISE);
        assertThat(back.answer(50)).contains(first);
        assertThat(class1.journal.entries()).hasSize(before);
    }

    @Test
    @DisplayName("ROOM-2 a repeat of what is not stored yet waits, too")
    void repeatWaits() {
        class1.send(trainer, START);
        class1.journal.hold();
        class1.send(anna, 51, RAISE);
        class1.send(anna, 51, RAISE);
        assertThat(anna.answer(51)).isEmpty();
        class1.journal.release();
        assertThat(anna.items("ack")).hasSize(2);
    }

    @Test
    @DisplayName("ROOM-5 a deadline comes after the room was loaded again")
    void deadline() {
        class1.send(trainer, START);
        class1.send(trainer, "{\"type\":\"stage.go\",\"activity\":\"a2\",\"slide\":0}");
        assertThat(trainer.answer(class1.send(trainer, OPEN))).get().isInstanceOf(Number.class);
        class1.reload();
        FakeSeat back = class1.comeBack(anna);
        class1.pass(Duration.ofSeconds(29));
        assertThat(poll(back).get("state")).isEqualTo("open");
        class1.pass(Duration.ofSeconds(2));
        assertThat(poll(back).get("state")).isEqualTo("closed");
    }

    @Test
    @DisplayName("ROOM-6 a room whose numbers are taken shows nothing more and sends everybody back")
    void fence() {
        class1.send(trainer, START);
        Entry last = class1.journal.entries().get(class1.journal.entries().size() - 1);
        class1.journal.intrude(new Entry(
                last.session(), last.seq() + 1, last.at(), "p9", "", "hand.raised", "{\"participant\":\"p101\"}"));
        long id = class1.send(anna, RAISE);
        assertThat(anna.answer(id)).isEmpty();
        assertThat(anna.closed()).contains(Closing.SERVER_STOPS);
        assertThat(class1.room.isOver()).isTrue();
        FakeSeat late = class1.enter(Classroom.learner(3), "latetab01");
        assertThat(late.closed()).contains(Closing.SERVER_STOPS);
    }

    @Test
    @DisplayName("ROOM-7 CMD-8 when the journal stands still, commands beyond the limit are refused")
    void storeAway() {
        class1.send(trainer, START);
        class1.journal.hold();
        while (class1.journal.heldEvents() < Limits.UNSTORED_MAX) {
            class1.send(trainer, "{\"type\":\"session.message\",\"text\":\"" + class1.journal.heldEvents() + "\"}");
        }
        long refused = class1.send(anna, RAISE);
        assertThat(anna.answer(refused)).contains("STORE_AWAY");
        class1.journal.release();
        assertThat(anna.answer(class1.send(anna, RAISE))).get().isInstanceOf(Number.class);
    }

    @Test
    @DisplayName("ROOM-8 a tab that comes back in time leaves no trace, one that does not is away")
    void away() {
        int before = class1.journal.entries().size();
        class1.room.leave(anna);
        class1.pass(Duration.ofSeconds(3));
        FakeSeat back = class1.comeBack(anna);
        class1.pass(Duration.ofSeconds(10));
        assertThat(class1.journal.entries()).hasSize(before);
        class1.room.leave(back);
        class1.pass(Limits.AWAY_AFTER);
        class1.pass(Duration.ofSeconds(2));
        assertThat(class1.journal.entries()).hasSize(before + 1);
        assertThat(trainer.now()).containsEntry("count", 1).containsEntry("away", 1);
    }

    @Test
    @DisplayName("HS-5 the same tab replaces itself, another tab of the same person stays")
    void tabs() {
        FakeSeat other = class1.enter(Classroom.learner(1), "annatab02");
        FakeSeat same = class1.enter(Classroom.learner(1), "annatab01");
        assertThat(anna.closed()).contains(Closing.REPLACED);
        assertThat(other.closed()).isEmpty();
        class1.pass(Duration.ofSeconds(2));
        assertThat(trainer.now()).containsEntry("count", 2);
        for (int i = 3; i <= 6; i++) {
            class1.enter(Classroom.learner(1), "annatab0" + i);
        }
        assertThat(other.closed()).contains(Closing.REPLACED);
        assertThat(same.closed()).isEmpty();
    }

    @Test
    @DisplayName("a removed person is shown out of all tabs and cannot come back")
    void removed() {
        class1.send(trainer, START);
        FakeSeat other = class1.enter(Classroom.learner(1), "annatab02");
        class1.send(trainer, "{\"type\":\"person.remove\",\"participant\":\"p101\"}");
        assertThat(anna.closed()).contains(Closing.REMOVED);
        assertThat(other.closed()).contains(Closing.REMOVED);
        assertThat(class1.enter(Classroom.learner(1), "annatab03").closed()).contains(Closing.REMOVED);
    }

    @Test
    @DisplayName("VIEW-4 nobody learns from an event who voted, and voters see their own ballot")
    void secretBallot() {
        FakeSeat ben = class1.enter(Classroom.learner(2), "bentab001");
        class1.send(trainer, START);
        class1.send(trainer, "{\"type\":\"stage.go\",\"activity\":\"a2\",\"slide\":0}");
        class1.send(trainer, OPEN);
        int seen = ben.items("event").size();
        assertThat(anna.answer(class1.send(anna, VOTE))).get().isInstanceOf(Number.class);
        assertThat(ben.items("event")).hasSize(seen);
        assertThat(trainer.items("event"))
                .noneMatch(item -> "ballot.cast".equals(item.get("event")) && item.containsKey("by"));
        assertThat(anna.view().get("ballots")).isNotNull();
        class1.pass(Duration.ofSeconds(1));
        assertThat(trainer.now().get("answers")).isEqualTo(Map.of("a2", 1));
    }

    private static Object status(FakeSeat seat) {
        return ((Map<?, ?>) seat.view().get("session")).get("status");
    }

    private static Map<?, ?> poll(FakeSeat seat) {
        return (Map<?, ?>) ((Map<?, ?>) seat.view().get("polls")).get("a2");
    }
}
