package eu.secu4all.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** W3 and W4: everybody comes within some seconds, with ticket, socket and first view; then all are cut off and come back. */
final class Arrivals implements Peer.Listener {

    private static final byte[] SHOWN = "\"type\":\"welcome\"".getBytes(StandardCharsets.US_ASCII);
    private static final long PATIENCE_NANOS = 90_000_000_000L;

    private final Hall hall;
    private final long session;
    private final int people;
    private final ConcurrentHashMap<Peer, Arrival> arrivals = new ConcurrentHashMap<>();
    private volatile Times times = new Times();
    private volatile int shown;

    private record Arrival(int person, String ticket, long began) {}

    /** {@code lost}: people who did not see the room in the end. */
    record Figures(String what, int people, Times times, int lost) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-8s %5d people: until the room is shown %s, lost = %d", what, people, times, lost);
        }
    }

    Arrivals(Hall hall, int people) throws SQLException {
        this.hall = hall;
        this.people = people;
        this.session = hall.session(people, 1);
    }

    /** All come, evenly within {@code withinMs}. */
    Figures join(Crowd crowd, String what, long withinMs) {
        times = new Times();
        shown = 0;
        long begin = System.nanoTime();
        for (int person = 0; person < people; person++) {
            long due = begin + person * withinMs * 1_000_000L / people;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            come(crowd, person, due);
        }
        return await(what);
    }

    /** All connections are cut at once; everybody comes back after up to half a second, as PROTOCOL.md tells clients. */
    Figures comeBack(Crowd crowd) throws IOException {
        crowd.cut();
        arrivals.clear();
        times = new Times();
        shown = 0;
        long cut = System.nanoTime();
        long[] dues = ThreadLocalRandom.current()
                .longs(people, 0, 500_000_000L)
                .sorted()
                .toArray();
        for (int person = 0; person < people; person++) {
            long due = cut + dues[person];
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            come(crowd, person, cut);
        }
        return await("back");
    }

    private void come(Crowd crowd, int person, long began) {
        var unused = hall.ticket(session, person).thenAccept(ticket -> join(crowd, new Arrival(person, ticket, began)));
    }

    private void join(Crowd crowd, Arrival arrival) {
        try {
            crowd.join("/live/socket", 0, this, peer -> arrivals.put(peer, arrival));
        } catch (IOException lost) {
            System.err.println(lost.getMessage());
        }
    }

    private Figures await(String what) {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (shown < people && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(5_000_000);
        }
        return new Figures(what, people, times, people - shown);
    }

    @Override
    public void opened(Peer peer) {
        Arrival arrival = arrivals.get(peer);
        Hall.say(peer, Hall.hello(arrival.ticket(), arrival.person(), 0, ""));
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    public void heard(Peer peer, byte[] bytes, int from, int length, long nanos) {
        if (peer.last == 0
                && length > 40
                && Arrays.equals(bytes, from + 2, from + 2 + SHOWN.length, SHOWN, 0, SHOWN.length)) {
            peer.last = 1;
            times.add(nanos - arrivals.get(peer).began());
            shown++;
        }
    }
}
