package eu.secu4all.live.house;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The few threads of the live class. None belongs to a room. */
final class Threads implements AutoCloseable {

    private static final int WRITERS = 2;
    private static final int LOADERS = 2;

    /** Works off the inboxes of all rooms. */
    final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, named("live-room"));

    /** Reads journals. */
    final ExecutorService loaders = Executors.newFixedThreadPool(LOADERS, named("live-loader"));

    /** Tells the rest of the house, in order. */
    final ExecutorService errands = Executors.newSingleThreadExecutor(named("live-errand"));

    final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(named("live-timer"));

    @Override
    public void close() {
        timer.shutdownNow();
        loaders.shutdownNow();
        writers.shutdown();
        errands.shutdown();
    }

    private static ThreadFactory named(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, name + '-' + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
