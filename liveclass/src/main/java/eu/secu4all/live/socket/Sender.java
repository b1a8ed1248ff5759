package eu.secu4all.live.socket;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A thread that sends for many connections. One pass writes to all that are ready. What comes while nothing is under way
 * leaves at once; when more waits already at the end of a pass that was no short one, events gather a little before the
 * next, so that fewer and fuller frames carry the load: a frame costs the same whether it holds one event or ten.
 */
final class Sender implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Sender.class.getName());
    private static final long SHORT_PASS_NANOS = 2_000_000;
    private static final long GATHERING_MAX_NANOS = 18_000_000;
    private static final int GATHERING_PASSES = 4;

    private final BlockingQueue<Outbox> ready = new LinkedBlockingQueue<>();
    private final Frames frames = new Frames();
    private final Clock clock;
    private final Thread thread;
    private volatile boolean closed;

    Sender(String name, Clock clock) {
        this.clock = clock;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The outbox has something to write. */
    void ready(Outbox outbox) {
        ready.add(outbox);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void run() {
        List<Outbox> pass = new ArrayList<>();
        while (!closed) {
            try {
                pass.add(ready.take());
            } catch (InterruptedException stopped) {
                return;
            }
            ready.drainTo(pass);
            long began = System.nanoTime();
            long nowMs = clock.millis();
            pass.forEach(outbox -> write(outbox, nowMs));
            pass.clear();
            long took = System.nanoTime() - began;
            if (took > SHORT_PASS_NANOS && !ready.isEmpty()) {
                // from the begin of one pass to the begin of the next
                LockSupport.parkNanos(Math.min(GATHERING_PASSES * took, GATHERING_MAX_NANOS) - took);
            }
        }
    }

    private void write(Outbox outbox, long nowMs) {
        try {
            outbox.write(frames, nowMs);
        } catch (RuntimeException broken) {
            LOG.log(Level.FINE, "a connection broke while writing", broken);
            outbox.gone();
        }
    }
}
