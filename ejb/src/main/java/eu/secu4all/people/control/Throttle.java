package eu.secu4all.people.control;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes guessing slow (PEOPLE-5): after a number of failures in a row each further attempt has to wait, twice as long
 * every time. An attempt counts as failed from the moment it starts until it is known to be right, so that many at once
 * do not slip through.
 *
 * <p>Kept in memory: a restart forgives, and each server counts for itself. That costs an attacker a restart of ours
 * for a handful of guesses, and saves a write a sign-in.
 */
public class Throttle {

    static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration FORGIVEN_AFTER = Duration.ofHours(1);
    static final int KEYS_MAX = 50_000;

    private final int freeFailures;
    private final Map<String, Failures> failuresByKey = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > KEYS_MAX;
        }
    };

    /** Lets {@code freeFailures} failures in a row pass without a wait. */
    public Throttle(int freeFailures) {
        this.freeFailures = freeFailures;
    }

    /** Starts an attempt, unless {@code key} has to wait: then says how long. */
    public synchronized Optional<Duration> start(String key, Instant now) {
        Failures failures = failuresByKey.getOrDefault(key, Failures.NONE);
        if (failures.last().plus(FORGIVEN_AFTER).isBefore(now)) {
            failures = Failures.NONE;
        }
        Instant free = failures.last().plus(waitAfter(failures.count()));
        if (now.isBefore(free)) {
            return Optional.of(Duration.between(now, free));
        }
        failuresByKey.put(key, new Failures(failures.count() + 1, now));
        return Optional.empty();
    }

    /** The attempt was right: nothing is held against {@code key} any more. */
    public synchronized void forgive(String key) {
        failuresByKey.remove(key);
    }

    /** The attempt was not a guess: takes back the one that {@link #start} counted, and no more. */
    public synchronized void takeBack(String key) {
        failuresByKey.computeIfPresent(
                key, (same, failures) -> new Failures(Math.max(0, failures.count() - 1), failures.last()));
    }

    private Duration waitAfter(int count) {
        if (count < freeFailures) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - freeFailures, 10);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private record Failures(int count, Instant last) {
        static final Failures NONE = new Failures(0, Instant.EPOCH);
    }
}
