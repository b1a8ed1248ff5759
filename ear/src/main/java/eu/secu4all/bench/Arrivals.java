package eu.secu4all.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** People who come to a room within some seconds, with ticket, socket and first view; and come back after they were cut off. */
final class Arrivals implements AutoCloseable {

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long RETRY_NANOS = 500_000_000L;

    private final Hall hall;
    private final long session;
    private final int first;
    private final Peer[] places;
    private final int receiveBuffer;
    private final Crowd crowd;
    private final Audience audience = new Audience(this::greet, this::shown);
    private final ConcurrentHashMap<Peer, Arrival> arrivals = new ConcurrentHashMap<>();
    private volatile Times times = new Times();
    private volatile int shown;
    private volatile int snapshots;

    private record Arrival(int place, String ticket, long began) {}

    /** {@code snapshots} got the whole view, the others just what they had missed; {@code lost} did not see the room in the end. */
    record Figures(String what, int people, Times times, int snapshots, int lost) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %5d people: until the room is shown %s, %d by snapshot, lost = %d",
                    what,
                    people,
                    times,
                    snapshots,
                    lost);
        }
    }

    /** @param first number of the first of them among those let in */
    Arrivals(Hall hall, long session, int first, int people) throws IOException {
        this(hall, session, first, people, 0);
    }

    /** @param receiveBuffer bytes that their machines take before anybody reads; 0: as usual */
    Arrivals(Hall hall, long session, int first, int people, int receiveBuffer) throws IOException {
        this.receiveBuffer = receiveBuffer;
        this.hall = hall;
        this.session = session;
        this.first = first;
        this.places = new Peer[people];
        this.crowd = new Crowd(hall.host());
    }

    Audience audience() {
        return audience;
    }

    List<Peer> peers() {
        return List.of(places);
    }

    /** All come, evenly within {@code withinMs}. */
    Figures join(String what, long withinMs) {
        long begin = System.nanoTime();
        long[] dues = new long[places.length];
        for (int place = 0; place < dues.length; place++) {
            dues[place] = begin + place * withinMs * 1_000_000L / dues.length;
        }
        return come(what, dues, 0);
    }

    /** The first {@code people} of them are cut off without a word, then {@code meanwhile} happens. */
    void cut(int people, Runnable meanwhile) throws IOException {
        for (Peer peer : List.of(places).subList(0, people)) {
            crowd.cut(peer);
        }
        meanwhile.run();
    }

    /** Who was cut off comes back after up to half a second, as PROTOCOL.md tells clients. */
    Figures comeBack(String what, int people) {
        long now = System.nanoTime();
        long[] dues = ThreadLocalRandom.current()
                .longs(people, now, now + RETRY_NANOS)
                .sorted()
                .toArray();
        return come(what, dues, now);
    }

    /** @param began since when they wait; 0: each since they are due */
    private Figures come(String what, long[] dues, long began) {
        times = new Times();
        shown = 0;
        snapshots = 0;
        for (int place = 0; place < dues.length; place++) {
            for (long wait = dues[place] - System.nanoTime(); wait > 0; wait = dues[place] - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            come(place, began == 0 ? dues[place] : began);
        }
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (shown < dues.length && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(5_000_000);
        }
        return new Figures(what, dues.length, times, snapshots, dues.length - shown);
    }

    private void come(int place, long began) {
        var unused = hall.ticket(session, first + place)
                .thenAccept(ticket -> enter(new Arrival(place, ticket, began)))
                .exceptionally(failure -> {
                    System.err.println(failure.getMessage());
                    return null;
                });
    }

    private void enter(Arrival arrival) {
        try {
            crowd.join("/live/socket", receiveBuffer, audience, peer -> {
                Peer before = places[arrival.place()];
                if (before != null) {
                    peer.continues(before);
                }
                places[arrival.place()] = peer;
                arrivals.put(peer, arrival);
            });
        } catch (IOException lost) {
            System.err.println(lost.getMessage());
        }
    }

    private void greet(Peer peer) {
        Arrival arrival = arrivals.get(peer);
        Hall.say(peer, Hall.hello(arrival.ticket(), first + arrival.place(), peer));
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    private void shown(Peer peer, boolean snapshot, long nanos) {
        times.add(nanos - arrivals.remove(peer).began());
        snapshots += snapshot ? 1 : 0;
        shown++;
    }

    @Override
    public void close() throws IOException {
        crowd.close();
    }
}
