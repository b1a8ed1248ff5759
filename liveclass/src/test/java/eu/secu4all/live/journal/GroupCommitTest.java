package eu.secu4all.live.journal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.room.Journal;
import eu.secu4all.transcript.boundary.Entry;
import eu.secu4all.transcript.boundary.NeverStored;
import eu.secu4all.transcript.boundary.NumberTaken;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final ShakyStore store = new ShakyStore();
    private final GroupCommit journal = new GroupCommit(store);

    @AfterEach
    void stop() {
        journal.close();
    }

    @Test
    @DisplayName("JOURNAL-1 what gathers while one batch is stored goes with the next, in order")
    void gathers() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        store.before = () -> await(free);
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            sheets.add(new Sheet(entry(1, i)));
            journal.append(sheets.get(i - 1));
        }
        assertThat(sheets.get(0).done.getCount()).isEqualTo(1);
        free.countDown();
        for (Sheet sheet : sheets) {
            assertThat(sheet.await()).isEqualTo("stored");
        }
        assertThat(store.commits).isLessThan(4);
        assertThat(journal.read(1, 0, 100)).extracting(Entry::seq).isSorted().hasSize(50);
    }

    @Test
    @DisplayName("JOURNAL-4 while more keeps coming, commits are at least 10 ms apart")
    void keepsPace() throws InterruptedException {
        long began = System.nanoTime();
        for (int i = 1; i <= 40; i++) {
            Sheet sheet = new Sheet(entry(1, i));
            journal.append(sheet);
            assertThat(sheet.await()).isEqualTo("stored");
        }
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(39 * GroupCommit.PACE_NANOS);
        assertThat(store.commits).isEqualTo(40);
    }

    @Test
    @DisplayName("JOURNAL-2 when the database is away nothing is lost and nothing is stored twice")
    void away() throws InterruptedException {
        store.failures = 2;
        Sheet first = new Sheet(entry(1, 1));
        Sheet second = new Sheet(entry(2, 1));
        journal.append(first);
        journal.append(second);
        assertThat(first.await()).isEqualTo("stored");
        assertThat(second.await()).isEqualTo("stored");
        assertThat(journal.read(1, 0, 9)).hasSize(1);
    }

    @Test
    @DisplayName("JOURNAL-3 a commit that went through although its answer was lost is stored, not fenced")
    void answerLost() throws InterruptedException {
        store.answersLost = 1;
        Sheet sheet = new Sheet(entry(1, 1));
        journal.append(sheet);
        assertThat(sheet.await()).isEqualTo("stored");
        assertThat(journal.read(1, 0, 9)).hasSize(1);
    }

    @Test
    @DisplayName("JOURNAL-3 TRANS-2 a number that others took fences this room only")
    void fenced() throws InterruptedException {
        store.rows.put("1/1", new Entry(1, 1, Instant.EPOCH, "p9", "", "hand.raised", "{}"));
        CountDownLatch free = new CountDownLatch(1);
        store.before = () -> await(free);
        Sheet other = new Sheet(entry(2, 1));
        Sheet mine = new Sheet(entry(1, 1));
        journal.append(other);
        journal.append(mine);
        free.countDown();
        assertThat(mine.await()).isEqualTo("fenced");
        assertThat(other.await()).isEqualTo("stored");
    }

    @Test
    @DisplayName("JOURNAL-5 what the database will never take fences its room, and the other rooms go on")
    void neverStored() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        store.before = () -> await(free);
        Sheet other = new Sheet(entry(2, 1));
        Sheet mine = new Sheet(new Entry(1, 1, Instant.EPOCH, "p1", "", ShakyStore.TOO_LONG, "{}"));
        Sheet third = new Sheet(entry(3, 1));
        List.of(other, mine, third).forEach(journal::append);
        free.countDown();
        assertThat(mine.await()).isEqualTo("fenced");
        assertThat(other.await()).isEqualTo("stored");
        assertThat(third.await()).isEqualTo("stored");
        Sheet next = new Sheet(entry(2, 2));
        journal.append(next);
        assertThat(next.await()).isEqualTo("stored");
        assertThat(journal.read(1, 0, 9)).isEmpty();
    }

    private static Entry entry(long session, long seq) {
        return new Entry(session, seq, Instant.EPOCH, "p1", "p1/tab/" + seq, "hand.raised", "{}");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Sheet implements Journal.Batch {

        private final Entry entry;
        private final CountDownLatch done = new CountDownLatch(1);
        private volatile String outcome = "nothing";

        Sheet(Entry entry) {
            this.entry = entry;
        }

        String await() throws InterruptedException {
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
            return outcome;
        }

        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }

        @Override
        public boolean isVoid() {
            return false;
        }

        @Override
        public void stored() {
            outcome = "stored";
            done.countDown();
        }

        @Override
        public void fenced() {
            outcome = "fenced";
            done.countDown();
        }
    }

    /** A store that fails when told to. */
    private static final class ShakyStore implements Store {

        private static final String TOO_LONG = "too.long";

        private final Map<String, Entry> rows = new TreeMap<>();
        private volatile Runnable before = () -> {};
        private volatile int failures;
        private volatile int answersLost;
        private volatile int commits;

        @Override
        public synchronized void append(List<Entry> entries) throws NumberTaken {
            before.run();
            if (failures > 0) {
                failures = failures - 1;
                throw new IllegalStateException("no connection");
            }
            if (entries.stream().anyMatch(entry -> entry.type().equals(TOO_LONG))) {
                throw new NeverStored(null);
            }
            for (Entry entry : entries) {
                if (rows.containsKey(key(entry))) {
                    throw new NumberTaken(null);
                }
            }
            entries.forEach(entry -> rows.put(key(entry), entry));
            commits = commits + 1;
            if (answersLost > 0) {
                answersLost = answersLost - 1;
                throw new IllegalStateException("connection lost");
            }
        }

        @Override
        public synchronized List<Entry> read(long session, long after, int max) {
            return rows.values().stream()
                    .filter(entry -> entry.session() == session && entry.seq() > after)
                    .sorted(Comparator.comparing(Entry::seq))
                    .limit(max)
                    .toList();
        }

        private static String key(Entry entry) {
            return entry.session() + "/" + entry.seq();
        }
    }
}
