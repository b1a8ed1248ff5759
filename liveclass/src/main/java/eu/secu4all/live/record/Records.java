package eu.secu4all.live.record;

import eu.secu4all.live.room.Journal;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.wire.EventWire;
import eu.secu4all.transcript.boundary.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The records that were asked for lately; each goes on from where it was read last. */
@ApplicationScoped
public class Records {

    static final int KEPT_MAX = 50;
    private static final int PAGE = 2_000;

    private final Map<Long, Known> known = new ConcurrentHashMap<>();
    private Journal journal;

    private static final class Known {
        private final SessionRecord record = new SessionRecord();
        private long seq;
    }

    /** For the container. */
    public Records() {}

    @Inject
    public Records(Journal journal) {
        this.journal = journal;
    }

    /** Asks the record as it is now stored; one question at a time a session. */
    <T> T ask(long session, Function<SessionRecord, T> question) {
        if (known.size() >= KEPT_MAX) {
            known.clear();
        }
        Known found = known.computeIfAbsent(session, id -> new Known());
        synchronized (found) {
            try {
                readOn(session, found);
                return question.apply(found.record);
            } catch (RuntimeException failure) {
                // half read is not to be gone on with
                known.remove(session, found);
                throw failure;
            }
        }
    }

    private void readOn(long session, Known found) {
        List<Entry> page = journal.read(session, found.seq, PAGE);
        while (!page.isEmpty()) {
            for (Entry entry : page) {
                found.record.on(
                        entry.type(),
                        EventWire.read(entry.type(), entry.body()),
                        new Stamp(entry.seq(), entry.at(), entry.actor()));
                found.seq = entry.seq();
            }
            page = page.size() < PAGE ? List.of() : journal.read(session, found.seq, PAGE);
        }
    }
}
