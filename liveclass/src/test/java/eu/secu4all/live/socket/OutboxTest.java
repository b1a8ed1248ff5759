package eu.secu4all.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.room.Closing;
import eu.secu4all.live.room.Item;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private final Sender sender = new Sender("test-sender", Clock.systemUTC());
    private final StuckLine line = new StuckLine();
    private final Noting owner = new Noting();
    private final Outbox outbox = new Outbox(line, sender, owner);

    @AfterEach
    void stop() {
        sender.close();
    }

    @Test
    @DisplayName("what comes while a frame is under way leaves together in the next, as one array")
    void gathers() {
        show("1");
        until(() -> line.frames.size() == 1);
        show("2");
        show("3");
        line.free();
        until(() -> line.frames.size() == 2);
        assertThat(line.frames).containsExactly("[1]", "[2,3]");
    }

    @Test
    @DisplayName("ROOM-4 who does not read takes bounded memory, loses changes of now first, and is told to come back")
    void slow() {
        String kilobyte = "\"" + "x".repeat(1_022) + "\"";
        show(kilobyte);
        until(() -> line.frames.size() == 1);
        for (int i = 0; i < 60; i++) {
            show(kilobyte);
            outbox.addDroppable(Item.alone("0"));
        }
        assertThat(owner.overflows.get()).isZero();
        for (int i = 0; i < 300; i++) {
            show(kilobyte);
        }
        assertThat(owner.overflows.get()).isPositive();
        outbox.close(Closing.TOO_SLOW, true);
        until(() -> line.closed == 4007);
    }

    @Test
    @DisplayName("VIEW-5 who lost changes of now is shown the whole tree once the line is free")
    void caughtUp() {
        show("1");
        until(() -> line.frames.size() == 1);
        show("\"" + "x".repeat(Outbox.CHARS_SLOW) + "\"");
        outbox.addDroppable(Item.alone("2"));
        line.free();
        until(() -> line.frames.size() == 2);
        line.free();
        until(() -> owner.caughtUps.get() == 1);
        assertThat(line.frames).noneMatch(frame -> frame.contains("2"));
    }

    @Test
    @DisplayName("what waits leaves before the line is closed")
    void goodbye() {
        show("1");
        until(() -> line.frames.size() == 1);
        show("2");
        outbox.close(Closing.REMOVED, false);
        line.free();
        until(() -> line.frames.size() == 2);
        line.free();
        until(() -> line.closed == 4003);
    }

    @Test
    @DisplayName("all who are at the same point of a lane get the very same frame")
    void shared() {
        Frames frames = new Frames();
        List<Item> items = List.of(new Item("1", 5, 1), new Item("2", 5, 2));
        assertThat(frames.join(items)).isSameAs(frames.join(new ArrayList<>(items)));
        assertThat(joined(frames, new Item("1", 5, 1), Item.alone("9"))).isEqualTo("[1,9]");
        assertThat(joined(frames, new Item("1", 5, 1), new Item("3", 5, 3))).isEqualTo("[1,3]");
    }

    private static String joined(Frames frames, Item... items) {
        return Shown.of(frames.join(List.of(items))).text();
    }

    private void show(String text) {
        outbox.add(Item.alone(text));
        outbox.flush();
    }

    private static void until(BooleanSupplier condition) {
        for (int i = 0; i < 2_000 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(5_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** Takes one frame, and the next only when it is freed. */
    private static final class StuckLine implements Line {

        private final List<String> frames = new CopyOnWriteArrayList<>();
        private volatile Runnable whenSent;
        private volatile int closed;

        @Override
        public void send(Frame frame, Runnable sent) {
            whenSent = sent;
            frames.add(Shown.of(frame).text());
        }

        @Override
        public void close(int code) {
            closed = code;
        }

        @Override
        public void cut() {
            closed = 1006;
        }

        void free() {
            whenSent.run();
        }
    }

    private static final class Noting implements Outbox.Owner {

        private final AtomicInteger overflows = new AtomicInteger();
        private final AtomicInteger caughtUps = new AtomicInteger();

        @Override
        public void overflowed() {
            overflows.incrementAndGet();
        }

        @Override
        public void caughtUp() {
            caughtUps.incrementAndGet();
        }
    }
}
