package eu.secu4all.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** W2: everybody votes within two seconds, one in twenty sends it twice; each vote is acknowledged once it is stored. */
final class Votes implements Peer.Listener {

    private static final int TWICE_OF = 20;
    private static final long WITHIN_NANOS = 2_000_000_000L;
    private static final byte[] ACK = Bytes.of("{\"type\":\"ack\",\"id\":1,");
    private static final byte[] VOTERS = Bytes.of("\"voters\":");
    private static final byte[] SNAPSHOT = Bytes.of("\"type\":\"snapshot\"");

    private final Times times = new Times();
    private final ConcurrentHashMap<Integer, Long> sent = new ConcurrentHashMap<>();
    private List<String> tickets = List.of();
    private volatile int shown;
    private volatile long tally;
    private volatile int acked;

    /** What one storm gave; {@code rows} and {@code people} are what the database has. */
    record Figures(int votes, int sent, int acked, long rows, long people, long tally, Times times) {

        boolean isExact() {
            return acked == sent && rows == votes && people == votes && tally == votes;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "votes    %5d in 2 s (%d sent): acknowledged %d, stored %d by %d people, counted %d, ack %s, lost = %d",
                    votes,
                    sent,
                    acked,
                    rows,
                    people,
                    tally,
                    times,
                    votes - people);
        }
    }

    static Figures run(Hall hall, int votes) throws IOException, SQLException, InterruptedException {
        return new Votes().storm(hall, votes);
    }

    private Figures storm(Hall hall, int votes) throws IOException, SQLException, InterruptedException {
        long session = hall.session(votes + 1, 1);
        try (Crowd crowd = new Crowd(hall.host())) {
            gather(hall, session, crowd, votes + 1);
            Peer trainer = crowd.peers().get(0);
            Hall.say(trainer, "{\"id\":900,\"type\":\"session.start\"}");
            Hall.say(trainer, "{\"id\":901,\"type\":\"stage.go\",\"activity\":\"a3\",\"slide\":0}");
            Hall.say(trainer, "{\"id\":902,\"type\":\"poll.open\",\"activity\":\"a3\"}");
            LockSupport.parkNanos(1_500_000_000L);
            int all = cast(crowd, votes);
            LockSupport.parkNanos(1_000_000_000L);
            for (int i = 0; i < 100 && acked < all; i++) {
                LockSupport.parkNanos(100_000_000L);
            }
            for (int i = 0; i < 50 && tally < votes; i++) {
                LockSupport.parkNanos(100_000_000L);
            }
            long[] stored = hall.stored(session, "ballot.cast");
            return new Figures(votes, all, acked, stored[0], stored[1], tally, times);
        }
    }

    private void gather(Hall hall, long session, Crowd crowd, int people) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (int first = 0; first < people; first += 200) {
            int number = Math.min(200, people - first);
            all.addAll(hall.tickets(session, first, number));
            tickets = List.copyOf(all);
            for (int i = 0; i < number; i++) {
                crowd.join("/live/socket", 0, this);
            }
            while (shown < first + number) {
                LockSupport.parkNanos(2_000_000);
            }
        }
    }

    private int cast(Crowd crowd, int votes) {
        int all = 0;
        long begin = System.nanoTime();
        for (int i = 1; i <= votes; i++) {
            long due = begin + (i - 1) * WITHIN_NANOS / votes;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            String vote =
                    "{\"id\":1,\"type\":\"poll.vote\",\"activity\":\"a3\",\"round\":1,\"answer\":{\"options\":[\"o"
                            + (1 + i % 3) + "\"]}}";
            sent.put(i, due);
            for (int times = i % TWICE_OF == 0 ? 2 : 1; times > 0; times--) {
                Hall.say(crowd.peers().get(i), vote);
                all++;
            }
        }
        return all;
    }

    @Override
    public void opened(Peer peer) {
        Hall.say(peer, Hall.hello(tickets.get(peer.number), peer.number, peer));
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    public void heard(Peer peer, byte[] bytes, int from, int length, long nanos) {
        if (!peer.welcomed && Bytes.count(bytes, from, Math.min(from + length, from + 600), SNAPSHOT) > 0) {
            peer.welcomed = true;
            shown++;
        }
        int voters = peer.number == 0 ? Bytes.last(bytes, from, from + length, VOTERS) : -1;
        if (voters >= 0) {
            tally = Bytes.number(bytes, voters + VOTERS.length);
        }
        int acks = Bytes.count(bytes, from, from + length, ACK);
        if (acks > 0) {
            acked += acks;
            Long at = sent.remove(peer.number);
            if (at != null) {
                times.add(nanos - at);
            }
        }
    }
}
