package eu.secu4all.live.socket;

import eu.secu4all.live.room.Closing;
import eu.secu4all.live.room.Item;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits for one client. Written at once when the line is free; while a frame is under way, further items gather and
 * leave together in the next one. Never holds more than {@link #CHARS_MAX}: who reads too slowly first loses changes of
 * the tree {@code now}, then the connection.
 */
final class Outbox {

    /** In characters, of which most are one byte. */
    static final int CHARS_MAX = 256 * 1024;

    /** From here on, changes of {@code now} are dropped. */
    static final int CHARS_SLOW = 32 * 1024;

    private enum State {
        IDLE,
        QUEUED,
        WRITING,
        CLOSED
    }

    private final Line line;
    private final Sender sender;
    private final Owner owner;
    private ArrayDeque<Item> waiting = new ArrayDeque<>();
    private int chars;
    private State state = State.IDLE;
    private Closing closing;
    private boolean dropped;
    private long writingSinceMs;

    /** Who is told what becomes of the outbox. */
    interface Owner {

        /** More waits than may; nothing more is sent. */
        void overflowed();

        /** Changes of {@code now} were dropped, and the line is free again. */
        void caughtUp();
    }

    Outbox(Line line, Sender sender, Owner owner) {
        this.line = line;
        this.sender = sender;
        this.owner = owner;
    }

    void add(Item item) {
        boolean overflow;
        synchronized (this) {
            if (state == State.CLOSED || closing != null) {
                return;
            }
            waiting.add(item);
            chars += item.text().length();
            overflow = chars > CHARS_MAX && waiting.size() > 1;
        }
        if (overflow) {
            owner.overflowed();
        }
    }

    void addDroppable(Item item) {
        synchronized (this) {
            if (chars > CHARS_SLOW || dropped) {
                dropped = true;
                return;
            }
        }
        add(item);
    }

    /** What was added may leave. */
    synchronized void flush() {
        if (state == State.IDLE && (!waiting.isEmpty() || closing != null)) {
            state = State.QUEUED;
            sender.ready(this);
        }
    }

    /** Closes the line after what waits has left; at once if {@code now}, or a frame does not go out. */
    synchronized void close(Closing why, boolean now) {
        if (closing != null || state == State.CLOSED) {
            return;
        }
        closing = why;
        if (now) {
            waiting.clear();
            chars = 0;
        }
        if (state == State.IDLE || (now && state == State.WRITING)) {
            state = State.QUEUED;
            sender.ready(this);
        }
    }

    /** The connection is gone. */
    synchronized void gone() {
        state = State.CLOSED;
        waiting.clear();
        chars = 0;
    }

    /** How long the frame under way has been under way; 0 if none is. */
    synchronized long writingMs(long nowMs) {
        return state == State.WRITING ? nowMs - writingSinceMs : 0;
    }

    /** Called by the sending thread: writes all that waits as one frame. */
    void write(Frames frames, long nowMs) {
        List<Item> items;
        Closing last;
        synchronized (this) {
            if (state != State.QUEUED) {
                return;
            }
            items = new ArrayList<>(waiting);
            waiting.clear();
            chars = 0;
            last = items.isEmpty() ? closing : null;
            state = last == null ? State.WRITING : State.CLOSED;
            writingSinceMs = nowMs;
        }
        if (last == null) {
            line.send(frames.join(items), this::written);
        } else {
            line.close(last.code());
        }
    }

    private void written() {
        boolean caughtUp;
        synchronized (this) {
            if (state != State.WRITING) {
                return;
            }
            state = State.IDLE;
            caughtUp = dropped && waiting.isEmpty();
            dropped &= !caughtUp;
            flush();
        }
        if (caughtUp) {
            owner.caughtUp();
        }
    }
}
