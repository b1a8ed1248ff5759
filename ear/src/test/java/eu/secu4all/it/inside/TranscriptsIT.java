package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.transcript.boundary.Attendances;
import eu.secu4all.transcript.boundary.Attended;
import eu.secu4all.transcript.boundary.Entry;
import eu.secu4all.transcript.boundary.NumberTaken;
import eu.secu4all.transcript.boundary.Transcripts;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TranscriptsIT extends InsideProduct {

    private static final long SESSION = 987_654_321;
    private static final Instant AT = Instant.ofEpochMilli(1_772_442_000_123L);

    @Inject
    private Transcripts transcripts;

    @Inject
    private Attendances attendances;

    @AfterEach
    void erase() {
        transcripts.erase(SESSION);
    }

    @Test
    @DisplayName("TRANS-1 what was stored is read back as it was, in pages, in order")
    void readsBack() throws NumberTaken {
        List<Entry> batch = List.of(
                new Entry(SESSION, 1, AT, "server", "", "session.opened", "{}"),
                new Entry(SESSION, 2, AT, "p7", "p7/k3f9a81c/1", "chat.said", "{\"text\":\"Grüße 😀\"}"),
                new Entry(SESSION, 3, AT, "p7", "", "chat.said", "{}"));
        transcripts.append(batch);
        assertThat(transcripts.read(SESSION, 0, 10)).isEqualTo(batch);
        assertThat(transcripts.read(SESSION, 1, 1)).containsExactly(batch.get(1));
    }

    @Test
    @DisplayName("TRANS-2 a number that is taken stops the whole batch, and so does a command")
    void taken() throws NumberTaken {
        transcripts.append(List.of(new Entry(SESSION, 1, AT, "p7", "p7/tab/1", "hand.raised", "{}")));
        refuses(new Entry(SESSION, 1, AT, "p8", "p8/tab/1", "hand.raised", "{}"));
        refuses(new Entry(SESSION, 3, AT, "p7", "p7/tab/1", "hand.raised", "{}"));
        assertThat(transcripts.read(SESSION, 0, 10)).hasSize(1);
    }

    @Test
    @DisplayName("TRANS-3 an entry stays as it was written, until its whole session goes, and no other goes with it")
    void stays() throws NumberTaken {
        Entry said = new Entry(SESSION, 1, AT, "p7", "", "chat.said", "{\"text\":\"first\"}");
        Entry elsewhere = new Entry(SESSION + 1, 1, AT, "p7", "", "chat.said", "{}");
        try {
            transcripts.append(List.of(said, elsewhere));
            Entry changed = new Entry(SESSION, 1, AT, "p7", "", "chat.said", "{\"text\":\"other\"}");
            assertThatThrownBy(() -> transcripts.append(List.of(changed))).isInstanceOf(NumberTaken.class);
            assertThat(transcripts.read(SESSION, 0, 10)).containsExactly(said);

            transcripts.erase(SESSION);

            assertThat(transcripts.read(SESSION, 0, 10)).isEmpty();
            assertThat(transcripts.read(SESSION + 1, 0, 10)).containsExactly(elsewhere);
        } finally {
            transcripts.erase(SESSION + 1);
        }
    }

    @Test
    @DisplayName("TRANS-4 the minutes that each attended are those of the last end, and go with the record")
    void keepsAttendance() {
        attendances.keep(SESSION, new Attended(AT, Map.of("p7", 20, "p8", 3)));
        Attended last = new Attended(AT.plusSeconds(60), Map.of("p7", 45, "g1", 44));
        attendances.keep(SESSION, last);
        assertThat(attendances.find(SESSION)).contains(last);

        transcripts.erase(SESSION);
        assertThat(attendances.find(SESSION)).isEmpty();
    }

    private void refuses(Entry entry) {
        List<Entry> batch = List.of(new Entry(SESSION, 2, AT, "p9", "", "hand.raised", "{}"), entry);
        assertThatThrownBy(() -> transcripts.append(batch)).isInstanceOf(NumberTaken.class);
    }
}
