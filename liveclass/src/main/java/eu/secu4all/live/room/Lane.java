package eu.secu4all.live.room;

import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.wire.Outbound;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What one audience is shown: everything is written once here, for all seats that see the same. */
final class Lane {

    private static final AtomicLong NUMBERS = new AtomicLong();

    final Watch watch;
    final CatchUp catchUp;
    private final long number = NUMBERS.incrementAndGet();
    private final Set<Seat> seats = new LinkedHashSet<>();
    private long index;
    private Snapshot snapshot;
    private Map<String, Object> now = new LinkedHashMap<>();
    private String nowText;
    private boolean touched;

    /** {@code seq}: the last event that {@code text} contains. */
    record Snapshot(long seq, String text) {}

    Lane(Watch watch, long from) {
        this.watch = watch;
        this.catchUp = new CatchUp(from, Limits.CATCH_UP_MAX);
    }

    Set<Seat> seats() {
        return seats;
    }

    /** The next item for everybody here. What was a snapshot is none any more. */
    Item item(String text) {
        snapshot = null;
        return new Item(text, number, ++index);
    }

    Item ephemeral(String text) {
        return new Item(text, number, ++index);
    }

    /** Shows an event; {@code personal} has those who see more of it than the others. */
    void show(long seq, Item item, Map<String, Item> personal) {
        catchUp.add(seq, item);
        touched = true;
        for (Seat seat : seats) {
            seat.show(
                    personal.isEmpty() ? item : personal.getOrDefault(seat.who().participant(), item));
        }
    }

    void showNow(Item item) {
        touched = true;
        seats.forEach(seat -> seat.showNow(item));
    }

    /** Sends off what was shown since the last call. */
    void flush() {
        if (touched) {
            touched = false;
            seats.forEach(Seat::flush);
        }
    }

    /** The snapshot, if nothing was shown since it was made. */
    Snapshot snapshot(long seq, Supplier<Map<String, Object>> view) {
        if (snapshot == null) {
            snapshot = new Snapshot(seq, Outbound.json(view.get()));
        }
        return snapshot;
    }

    /** Takes over a new state of some keys of the tree {@code now}; gives the patch, empty if nothing changed. */
    Map<String, Object> update(Map<String, Object> keys) {
        Map<String, Object> before = new LinkedHashMap<>(now);
        before.keySet().retainAll(keys.keySet());
        Map<String, Object> patch = Patch.between(before, keys);
        if (!patch.isEmpty()) {
            now.putAll(keys);
            nowText = null;
        }
        return patch;
    }

    /** Whether the tree {@code now} was never filled in. */
    boolean isFresh() {
        return now.isEmpty();
    }

    /** The whole tree {@code now}. */
    String wholeNow() {
        if (nowText == null) {
            nowText = Outbound.now(now, true);
        }
        return nowText;
    }
}
