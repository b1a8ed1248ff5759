package eu.secu4all.live.room;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.shared.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OpenRoomsTest {

    private final Classroom class1 = new Classroom();
    private final AtomicInteger made = new AtomicInteger();
    private final OpenRooms rooms = new OpenRooms(this::make, Runnable::run, class1.clock);

    private Room make(long session) {
        made.incrementAndGet();
        class1.reload();
        return class1.room;
    }

    @Test
    @DisplayName("HOUSE-1 a room is made once, however many ask for it while it is being made")
    void once() throws Exception {
        CountDownLatch journal = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            OpenRooms slow = new OpenRooms(
                    session -> {
                        await(journal);
                        return make(session);
                    },
                    threads,
                    class1.clock);
            List<CompletableFuture<Room>> asked = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                asked.add(slow.room(Classroom.SESSION));
            }
            assertThat(slow.loaded(Classroom.SESSION)).isEmpty();
            journal.countDown();

            assertThat(asked).allSatisfy(room -> assertThat(room.get(10, TimeUnit.SECONDS))
                    .isSameAs(asked.get(0).join()));
            assertThat(made).hasValue(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @DisplayName("HOUSE-1 what could not be made is tried again, and a room that stepped down is made anew")
    void again() {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            OpenRooms late = new OpenRooms(
                    session -> {
                        if (made.incrementAndGet() == 1) {
                            throw new Refused("session.unknown");
                        }
                        return make(session);
                    },
                    thread,
                    class1.clock);
            assertThat(late.room(Classroom.SESSION))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(Refused.class);
            Room room = late.room(Classroom.SESSION).join();
            room.stepDown(Closing.SERVER_STOPS);

            assertThat(late.room(Classroom.SESSION).join()).isNotSameAs(room);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    @DisplayName("HOUSE-3 a room leaves memory once nobody has used it for a while; somebody in it keeps it")
    void leaves() {
        rooms.room(Classroom.SESSION).join();
        FakeSeat seat = class1.enter(Classroom.TRAINER, "carlatab1");
        pass(Limits.EMPTY_FOR.plusMinutes(1));
        assertThat(rooms.loaded(Classroom.SESSION)).isPresent();

        class1.room.leave(seat);
        pass(Limits.AWAY_AFTER.plusSeconds(2));
        pass(Limits.EMPTY_FOR.minusMinutes(1));
        assertThat(rooms.all()).hasSize(1);
        pass(Duration.ofMinutes(2));
        assertThat(rooms.all()).isEmpty();
        assertThat(made).hasValue(1);
        rooms.room(Classroom.SESSION).join();
        assertThat(made).hasValue(2);
    }

    private void pass(Duration time) {
        class1.clock.now = class1.clock.now.plus(time);
        rooms.tick();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
