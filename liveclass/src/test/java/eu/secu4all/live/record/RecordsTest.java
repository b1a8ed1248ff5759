package eu.secu4all.live.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.live.room.Journal;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.wire.EventWire;
import eu.secu4all.transcript.boundary.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How records are read from the journal. */
class RecordsTest {

    private final List<Entry> stored = new ArrayList<>();
    private final List<Long> readAfter = new ArrayList<>();
    private final Records records = new Records(new Journal() {
        @Override
        public void append(Batch batch) {
            throw new AssertionError("a record only reads");
        }

        @Override
        public List<Entry> read(long session, long after, int max) {
            readAfter.add(after);
            return stored.stream()
                    .filter(entry -> entry.seq() > after)
                    .limit(max)
                    .toList();
        }
    });

    private void store(int times, SessionEvent event) {
        for (int i = 0; i < times; i++) {
            stored.add(new Entry(
                    12, stored.size() + 1L, Evening.SIX, "p1", "", EventWire.name(event), EventWire.body(event)));
        }
    }

    private String name() {
        return records.ask(12, record -> record.everybody.name("p1"));
    }

    @Test
    @DisplayName("A record is read page by page, and goes on where it was")
    void goesOn() {
        store(2_001, new SessionEvent.PersonCame("p1", "Tina", "", Role.TRAINER, "de"));
        assertThat(name()).isEqualTo("Tina");
        store(1, new SessionEvent.PersonCame("p1", "Tina R.", "", Role.TRAINER, "de"));
        assertThat(name()).isEqualTo("Tina R.");
        assertThat(readAfter).containsExactly(0L, 2_000L, 2_001L);
    }

    @Test
    @DisplayName("What could not be read is read anew")
    void readAnew() {
        stored.add(new Entry(12, 1, Evening.SIX, "p1", "", "no.such", "{}"));
        assertThatThrownBy(() -> records.ask(12, SessionRecord::revision)).isInstanceOf(IllegalStateException.class);
        stored.clear();
        assertThat(records.<String>ask(12, SessionRecord::revision)).isEmpty();
        assertThat(readAfter).containsExactly(0L, 0L);
    }
}
