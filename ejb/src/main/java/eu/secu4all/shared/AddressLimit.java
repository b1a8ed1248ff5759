package eu.secu4all.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts what each address does in a stretch of time, and says when it is too much. Safe for many threads. */
public final class AddressLimit {

    /** Addresses remembered at once; when there are more, the counting starts anew rather than growing. */
    static final int ADDRESSES_MAX = 50_000;

    private final int max;
    private final Duration stretch;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant until = Instant.MIN;

    public AddressLimit(int max, Duration stretch) {
        this.max = max;
        this.stretch = stretch;
    }

    /** Whether this address may do it once more. */
    public synchronized boolean allows(String address, Instant now) {
        if (now.isAfter(until) || counts.size() >= ADDRESSES_MAX) {
            counts.clear();
            until = now.plus(stretch);
        }
        return counts.getOrDefault(address, 0) < max;
    }

    public synchronized void count(String address) {
        counts.merge(address, 1, Integer::sum);
    }
}
