package eu.secu4all.learning.rule;

import java.time.Duration;
import java.time.Instant;

/** Whether somebody keeps up with the dates of their cohort (LEARN-8). */
public enum Pace {
    AHEAD,
    ON_TIME,
    BEHIND;

    /** How many points of per cent somebody may lack or have more. */
    static final int SLACK = 10;

    public static Pace of(Instant start, Instant due, Instant now, int percent) {
        int expected = expected(start, due, now);
        if (percent + SLACK < expected) {
            return BEHIND;
        }
        return percent > expected + SLACK ? AHEAD : ON_TIME;
    }

    /** The per cent that an even pace would have made by now. */
    static int expected(Instant start, Instant due, Instant now) {
        long all = Math.max(1, Duration.between(start, due).toMillis());
        long gone = Duration.between(start, now).toMillis();
        return (int) Math.min(100, Math.max(0, 100 * gone / all));
    }
}
