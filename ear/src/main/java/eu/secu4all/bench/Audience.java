package eu.secu4all.bench;

import java.nio.charset.StandardCharsets;

/** Listens for numbered and timed marks {@code ~n;t~} in what is shown: latency, number and order. */
final class Audience implements Peer.Listener {

    private static final byte MARK = '~';
    private static final byte[] SHOWN = "\"type\":\"snapshot\"".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] BEAT = "\"type\":\"beat\"".getBytes(StandardCharsets.US_ASCII);
    private static final int BEAT_LENGTH_MAX = 60;

    private final Greeting greeting;
    volatile Times times = new Times();
    volatile long delivered;
    volatile int opened;
    volatile int shown;

    /** What a client says first. */
    interface Greeting {
        void greet(Peer peer);
    }

    Audience(Greeting greeting) {
        this.greeting = greeting;
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
    @SuppressWarnings("NonAtomicVolatileUpdate") // written by the crowd's thread only
    public void heard(Peer peer, byte[] bytes, int from, int length, long nanos) {
        int end = from + length;
        if (length < BEAT_LENGTH_MAX && contains(bytes, from, end, BEAT)) {
            Hall.say(peer, "{\"type\":\"beat\"}");
            return;
        }
        boolean snapshot = peer.last == 0 && contains(bytes, from, Math.min(end, from + 600), SHOWN);
        if (snapshot) {
            shown++;
            peer.last = -1;
        }
        for (int i = from; i < end; i++) {
            if (bytes[i] == MARK) {
                i = mark(peer, bytes, i + 1, nanos, snapshot);
            }
        }
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
        peer.last = number;
        return i;
    }

    private static boolean contains(byte[] bytes, int from, int end, byte[] part) {
        for (int i = from; i + part.length <= end; i++) {
            int same = 0;
            while (same < part.length && bytes[i + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
