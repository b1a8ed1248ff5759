package eu.secu4all.live.room;

import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.wire.EventWire;
import eu.secu4all.transcript.boundary.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The numbered events of a room: those that are stored, and those on their way to the journal. */
final class Chronicle {

    private final long session;
    private final LiveSession live = new LiveSession();
    private final Repeats repeats = new Repeats();
    private List<Entry> unsent = new ArrayList<>();
    private long seq;
    private Instant lastAt = Instant.EPOCH;

    Chronicle(long session) {
        this.session = session;
    }

    long session() {
        return session;
    }

    LiveSession live() {
        return live;
    }

    Repeats repeats() {
        return repeats;
    }

    /** Number of the last event, stored or not. */
    long seq() {
        return seq;
    }

    /** When the last replayed event was stored. */
    Instant lastAt() {
        return lastAt;
    }

    /** Makes the session again from what is stored. */
    void replay(Entry entry) {
        if (entry.seq() != seq + 1) {
            throw new IllegalStateException("session " + session + " has no event " + (seq + 1));
        }
        seq = entry.seq();
        lastAt = entry.at();
        live.on(EventWire.read(entry.type(), entry.body()), new Stamp(seq, entry.at(), entry.actor()));
        repeats.accepted(entry.command(), seq);
    }

    /** Gives an event its number and applies it; {@code command} empty unless it is the first event of one. */
    void add(SessionEvent event, Stamp stamp, String command) {
        live.on(event, stamp);
        seq = stamp.seq();
        repeats.accepted(command, seq);
        unsent.add(new Entry(
                session, seq, stamp.at(), stamp.actor(), command, EventWire.name(event), EventWire.body(event)));
    }

    /** What was added since the last call. */
    List<Entry> takeUnsent() {
        List<Entry> taken = unsent;
        unsent = new ArrayList<>();
        return taken;
    }
}
