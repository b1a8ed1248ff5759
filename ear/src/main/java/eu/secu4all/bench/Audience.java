package eu.secu4all.bench;

/**
 * Listens for numbered and timed marks {@code ~n;t~} in what is shown: latency, number and order. Keeps for each client
 * what it needs to come back as PROTOCOL.md wants it.
 */
final class Audience implements Peer.Listener {

    private static final byte MARK = '~';
    private static final byte[] WELCOME = Bytes.of("[{\"type\":\"welcome\"");
    private static final byte[] SNAPSHOT = Bytes.of("\"type\":\"snapshot\"");
    private static final byte[] EPOCH = Bytes.of("\"epoch\":\"");
    private static final byte[] SEQ = Bytes.of("\"seq\":");
    private static final byte[] EVENT = Bytes.of("\"type\":\"event\",\"seq\":");
    private static final byte[] BEAT = Bytes.of("\"type\":\"beat\"");
    private static final int BEAT_LENGTH_MAX = 60;
    private static final int WELCOME_LENGTH_MAX = 600;

    private final Greeting greeting;
    private final Arriving arriving;
    volatile Times times = new Times();
    volatile long delivered;
    volatile int opened;
    volatile int shown;

    /** What a client says first. */
    interface Greeting {
        void greet(Peer peer);
    }

    /** Somebody was shown the room. */
    interface Arriving {
        void shown(Peer peer, boolean snapshot, long nanos);
    }

    Audience(Greeting greeting) {
        this(greeting, (peer, snapshot, nanos) -> {});
    }

    Audience(Greeting greeting, Arriving arriving) {
        this.greeting = greeting;
        this.arriving = arriving;
    }

    /** Forgets the figures, not the places in the sequence. */
    void fresh() {
        times = new Times();
        delivered = 0;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    public void opened(Peer peer) {
        opened++;
        greeting.greet(peer);
    }

    @Override
    public void heard(Peer peer, byte[] bytes, int from, int length, long nanos) {
        int end = from + length;
        if (length < BEAT_LENGTH_MAX && Bytes.contains(bytes, from, end, BEAT)) {
            Hall.say(peer, "{\"type\":\"beat\"}");
            return;
        }
        boolean snapshot = false;
        if (!peer.welcomed && Bytes.isAt(bytes, from, end, WELCOME)) {
            snapshot = Bytes.contains(bytes, from, Math.min(end, from + WELCOME_LENGTH_MAX), SNAPSHOT);
            welcome(peer, bytes, from, Math.min(end, from + WELCOME_LENGTH_MAX), snapshot);
            arriving.shown(peer, snapshot, nanos);
        }
        for (int i = from; i < end; i++) {
            if (bytes[i] == MARK) {
                i = mark(peer, bytes, i + 1, nanos, snapshot);
            }
        }
        int event = Bytes.last(bytes, from, end, EVENT);
        if (event >= 0) {
            peer.seen = Bytes.number(bytes, event + EVENT.length);
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    private void welcome(Peer peer, byte[] bytes, int from, int end, boolean snapshot) {
        peer.welcomed = true;
        peer.epoch = Bytes.until(bytes, Bytes.last(bytes, from, end, EPOCH) + EPOCH.length, '"');
        if (snapshot) {
            int at = from;
            while (!Bytes.isAt(bytes, at, end, SEQ)) {
                at++;
            }
            peer.seen = Bytes.number(bytes, at + SEQ.length);
        }
        shown++;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    private int mark(Peer peer, byte[] bytes, int from, long nanos, boolean snapshot) {
        long number = 0;
        int i = from;
        for (; bytes[i] != ';'; i++) {
            number = number * 10 + (bytes[i] - '0');
        }
        long sent = 0;
        for (i++; bytes[i] != MARK; i++) {
            sent = sent * 10 + (bytes[i] - '0');
        }
        if (!snapshot) {
            delivered++;
            peer.order = peer.order * 31 + number;
            times.add(nanos - sent);
        }
        return i;
    }
}
