package eu.secu4all.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** T11: fifty of two hundred stop reading: what the others notice, what it costs, and whether they come back. */
final class SlowReaders {

    private static final int READERS = 150;
    private static final int SLOW = 50;
    private static final int RATE = 250;
    private static final int RECEIVE_BUFFER = 8 * 1024;
    private static final String PADDING = "x".repeat(420);

    private final Hall hall;
    private final long pid;
    private final Map<Peer, Long> closed = new ConcurrentHashMap<>();

    /** {@code ratio}: p99 of the others while fifty are stuck, to before. Heap in KB a stuck client. */
    record Figures(double before, double during, double heap, int closed, double lastClosedSeconds, int lost) {

        double ratio() {
            return during / before;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "slow     p99 of the others %.1f ms, before %.1f ms; heap %.0f KB each; %d closed, the last after %.1f s; lost = %d",
                    during,
                    before,
                    heap,
                    closed,
                    lastClosedSeconds,
                    lost);
        }
    }

    SlowReaders(Hall hall, long pid) {
        this.hall = hall;
        this.pid = pid;
    }

    Figures run() throws IOException, SQLException, InterruptedException {
        FanOut load = new FanOut(PADDING);
        try (RoomStage room = new RoomStage(hall, pid, READERS, SLOW);
                Arrivals slow = new Arrivals(hall, room.session, READERS, SLOW, RECEIVE_BUFFER)) {
            slow.join("slow", 500);
            load.run(room, RATE, 5);
            FanOut.Figures before = load.run(room, RATE, 8);
            long heapBefore = Heap.live(pid);
            List<Peer> stuck = slow.peers();
            stuck.forEach(peer -> peer.deaf = true);
            Thread watch = watch(stuck);
            load.run(room, RATE, 3);
            double heap = (Heap.live(pid) - heapBefore) / 1024.0 / SLOW;
            FanOut.Figures during = load.run(room, RATE, 9);
            watch.join();
            int lost = slow.comeBack("slow", SLOW).lost();
            double last =
                    closed.values().stream().mapToLong(Long::longValue).max().orElse(0) / 1e9;
            return new Figures(
                    before.times().at(0.99),
                    during.times().at(0.99),
                    heap,
                    closed.size(),
                    last,
                    lost + (int) during.load().lost());
        }
    }

    /** Whoever is closed cannot be written to any more. */
    private Thread watch(List<Peer> stuck) {
        long begin = System.nanoTime();
        Thread watch = new Thread(() -> {
            while (closed.size() < stuck.size() && System.nanoTime() - begin < 30_000_000_000L) {
                for (Peer peer : stuck) {
                    try {
                        if (!closed.containsKey(peer)) {
                            peer.say("{\"type\":\"beat\"}");
                        }
                    } catch (IOException gone) {
                        closed.put(peer, System.nanoTime() - begin);
                    }
                }
                try {
                    Thread.sleep(250);
                } catch (InterruptedException interrupted) {
                    return;
                }
            }
        });
        watch.setDaemon(true);
        watch.start();
        return watch;
    }
}
