package eu.secu4all.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FullRoomTest {

    private final Classroom class1 = new Classroom();
    private final FakeSeat anna = class1.enter(Classroom.learner(1), "annatab01");

    @BeforeEach
    void fill() {
        class1.room.leave(anna);
        for (int i = 1; i <= Limits.PEOPLE_MAX; i++) {
            class1.room.enter(new Onlooker(Classroom.learner(10 + i)), 0, "");
        }
    }

    @Test
    @DisplayName("ROOM-9 a full room refuses a learner, and lets in the trainer, the stage and who was here before")
    void atTheDoor() {
        assertThat(isFullFor("p9", Role.LEARNER)).isTrue();
        assertThat(isFullFor("p9", Role.TRAINER)).isFalse();
        assertThat(isFullFor("s1", Role.STAGE)).isFalse();
        assertThat(isFullFor(anna.who().participant(), Role.LEARNER)).isFalse();
    }

    @Test
    @DisplayName("ROOM-9 a ticket from before the room was full does not open it")
    void withTicket() {
        Sender late = new Sender("p9", Role.LEARNER, "Late", "", "de");
        assertThat(class1.enter(late, "latetab01").closed()).contains(Closing.TICKET_REFUSED);
        assertThat(class1.enter(Classroom.TRAINER, "trainer01").items("welcome"))
                .isNotEmpty();
        assertThat(class1.enter(Classroom.STAGE, "stagetab1").items("welcome")).isNotEmpty();
        assertThat(class1.comeBack(anna).items("welcome")).isNotEmpty();
    }

    private boolean isFullFor(String participant, Role role) {
        return class1.room.isFullFor(participant, role).join();
    }

    /** Takes a place and looks at nothing. */
    private record Onlooker(Sender who) implements Seat {

        @Override
        public String client() {
            return "onlooker1";
        }

        @Override
        public void show(Item item) {}

        @Override
        public void showNow(Item item) {}

        @Override
        public void flush() {}

        @Override
        public void close(Closing why) {}
    }
}
