package eu.secu4all.live.journal;

import eu.secu4all.live.room.Journal;
import eu.secu4all.transcript.boundary.Entry;
import eu.secu4all.transcript.boundary.NeverStored;
import eu.secu4all.transcript.boundary.NumberTaken;
import eu.secu4all.transcript.boundary.Transcripts;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The journal of all rooms, written by one thread. */
@ApplicationScoped
public class GroupCommit implements Journal {

    private static final Logger LOG = Logger.getLogger(GroupCommit.class.getName());
    private static final int ROWS_MAX = 1_000;
    private static final long RETRY_MS = 250;

    /** A commit costs the same whether it holds one event or ten, and so does each frame that follows it. */
    static final long PACE_NANOS = 10_000_000;

    private Store store;
    private final BlockingQueue<Batch> queue = new LinkedBlockingQueue<>();
    private Thread committer;
    private volatile boolean closing;
    private boolean away;

    /** For the container. */
    GroupCommit() {}

    @Inject
    GroupCommit(Transcripts transcripts) {
        this(new TranscriptStore(transcripts));
    }

    GroupCommit(Store store) {
        this.store = store;
        this.committer = new Thread(this::run, "live-committer");
        committer.setDaemon(true);
        committer.start();
    }

    @Override
    public void append(Batch batch) {
        queue.add(batch);
    }

    @Override
    public List<Entry> read(long session, long after, int max) {
        return store.read(session, after, max);
    }

    /** Stores what has been given so far, as long as the database answers, and stops. */
    @PreDestroy
    void close() {
        closing = true;
        try {
            committer.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        committer.interrupt();
    }

    private void run() {
        long next = System.nanoTime();
        try {
            while (!closing || !queue.isEmpty()) {
                Batch first = queue.poll(RETRY_MS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
                    next = System.nanoTime() + PACE_NANOS;
                    store(gather(first));
                }
            }
        } catch (InterruptedException stopped) {
            LOG.log(Level.INFO, "stopped with {0} batches unstored", queue.size());
        }
    }

    private List<Batch> gather(Batch first) {
        List<Batch> gathered = new ArrayList<>();
        int rows = 0;
        for (Batch batch = first; batch != null; batch = rows < ROWS_MAX ? queue.poll() : null) {
            gathered.add(batch);
            rows += batch.entries().size();
        }
        return gathered;
    }

    private void store(List<Batch> gathered) throws InterruptedException {
        List<Batch> batches = gathered.stream().filter(batch -> !batch.isVoid()).toList();
        if (batches.isEmpty()) {
            return;
        }
        List<Entry> entries =
                batches.stream().flatMap(batch -> batch.entries().stream()).toList();
        try {
            untilAnswered(entries);
            batches.forEach(Batch::stored);
        } catch (NumberTaken | NeverStored unstored) {
            for (Batch batch : batches) {
                storeAlone(batch);
            }
        }
    }

    private void storeAlone(Batch batch) throws InterruptedException {
        if (batch.isVoid()) {
            return;
        }
        try {
            untilAnswered(batch.entries());
            batch.stored();
        } catch (NumberTaken taken) {
            if (isThere(batch.entries())) {
                batch.stored();
            } else {
                batch.fenced();
            }
        } catch (NeverStored unstorable) {
            Entry first = batch.entries().get(0);
            LOG.log(
                    Level.SEVERE,
                    unstorable,
                    () -> "session " + first.session() + " cannot be stored from " + first.seq() + " on");
            batch.fenced();
        }
    }

    private void untilAnswered(List<Entry> entries) throws NumberTaken, InterruptedException {
        while (true) {
            try {
                store.append(entries);
                note(false, null);
                return;
            } catch (NeverStored unstorable) {
                note(false, null);
                throw unstorable;
            } catch (RuntimeException failure) {
                note(true, failure);
                Thread.sleep(RETRY_MS);
            }
        }
    }

    /** Whether these very entries are stored: then an earlier commit went through although its answer was lost. */
    private boolean isThere(List<Entry> entries) throws InterruptedException {
        Entry first = entries.get(0);
        while (true) {
            try {
                return store.read(first.session(), first.seq() - 1, entries.size())
                        .equals(entries);
            } catch (RuntimeException failure) {
                note(true, failure);
                Thread.sleep(RETRY_MS);
            }
        }
    }

    private void note(boolean nowAway, RuntimeException failure) {
        if (nowAway != away) {
            away = nowAway;
            LOG.log(
                    Level.WARNING,
                    nowAway ? "the database does not answer; events wait" : "the database is back",
                    failure);
        }
    }
}
