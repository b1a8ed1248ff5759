package eu.secu4all.live.room;

import java.util.ArrayDeque;

/** Holds back what may be seen only once an event is stored (ROOM-1). Keeps the order. */
final class Gate {

    private record Waiting(long seq, Runnable action) {}

    private final ArrayDeque<Waiting> waiting = new ArrayDeque<>();
    private long stored;

    Gate(long stored) {
        this.stored = stored;
    }

    /** Number of the last stored event. */
    long stored() {
        return stored;
    }

    /** Does {@code action} once {@code seq} is stored and everything given before is done; at once if it is. */
    void after(long seq, Runnable action) {
        if (seq <= stored && waiting.isEmpty()) {
            action.run();
        } else {
            waiting.add(new Waiting(seq, action));
        }
    }

    void open(long upTo) {
        stored = Math.max(stored, upTo);
        while (!waiting.isEmpty() && waiting.peek().seq() <= stored) {
            waiting.poll().action().run();
        }
    }
}
