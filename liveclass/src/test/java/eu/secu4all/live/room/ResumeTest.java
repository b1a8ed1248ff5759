package eu.secu4all.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random classes in which some stay, some come and go, and the server is restarted now and then. */
class ResumeTest {

    private static final int LEARNERS = 6;
    private static final int STEPS = 400;

    private final Classroom class1 = new Classroom();
    private final List<FakeSeat> stayed = new ArrayList<>();
    private final List<FakeSeat> wandering = new ArrayList<>();

    @ParameterizedTest
    @DisplayName("ROOM-3 VIEW-2 who comes back sees what those see who stayed, and what a newcomer sees")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equal(long seed) {
        Random random = new Random(seed);
        enterAll();
        for (int step = 0; step < STEPS; step++) {
            int what = random.nextInt(100);
            if (what < 15) {
                leaveOrComeBack(random.nextInt(wandering.size()));
            } else if (what == 15) {
                restart();
            } else if (what < 30) {
                class1.pass(Duration.ofMillis(random.nextInt(4_000)));
            } else if (what < 35) {
                class1.journal.hold();
            } else if (what < 45) {
                class1.journal.release();
            } else {
                sender(random).ifHere(class1, Commands.any(random));
            }
        }
        class1.journal.release();
        compareAll();
    }

    private Pair sender(Random random) {
        return new Pair(random.nextInt(4) == 0 ? stayed.get(0) : stayed.get(random.nextInt(stayed.size())));
    }

    private record Pair(FakeSeat seat) {
        void ifHere(Classroom room, String command) {
            room.send(seat, command);
        }
    }

    private void enterAll() {
        stayed.add(class1.enter(Classroom.TRAINER, "staying00"));
        wandering.add(class1.enter(Classroom.TRAINER, "wander000"));
        stayed.add(class1.enter(Classroom.STAGE, "staying99"));
        wandering.add(class1.enter(Classroom.STAGE, "wander099"));
        for (int i = 1; i <= LEARNERS; i++) {
            stayed.add(class1.enter(Classroom.learner(i), "staying0" + i));
            wandering.add(class1.enter(Classroom.learner(i), "wander00" + i));
        }
    }

    private void leaveOrComeBack(int number) {
        FakeSeat seat = wandering.get(number);
        if (seat.closed().isEmpty()) {
            class1.room.leave(seat);
            seat.close(Closing.GOODBYE);
        } else {
            wandering.set(number, class1.comeBack(seat));
        }
    }

    private void restart() {
        class1.journal.release();
        class1.reload();
        stayed.replaceAll(class1::comeBack);
        wandering.replaceAll(seat -> {
            seat.close(Closing.SERVER_STOPS);
            return seat;
        });
    }

    private void compareAll() {
        class1.pass(Duration.ofSeconds(3));
        for (int i = 0; i < stayed.size(); i++) {
            FakeSeat here = stayed.get(i);
            FakeSeat back = class1.comeBack(wandering.get(i));
            FakeSeat fresh = class1.enter(here.who(), "freshtab" + i);
            class1.pass(Duration.ofSeconds(3));
            assertThat(back.view()).as("%s came back", here.who().participant()).isEqualTo(here.view());
            assertThat(fresh.view()).as("%s is new", here.who().participant()).isEqualTo(here.view());
            assertThat(fresh.now()).isEqualTo(here.now());
        }
    }
}
