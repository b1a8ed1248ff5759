package eu.secu4all.bench;

import java.util.Locale;

/** How long things took, in steps of 0.1 ms up to 60 s. Filled by one thread. */
final class Times {

    private static final int STEP_NANOS = 100_000;

    private final int[] counts = new int[600_000];
    private long number;
    private long max;

    void add(long nanos) {
        number++;
        max = Math.max(max, nanos);
        counts[(int) Math.max(0, Math.min(counts.length - 1, nanos / STEP_NANOS))]++;
    }

    long number() {
        return number;
    }

    /** Milliseconds that {@code share} of all took at most. */
    double at(double share) {
        long wanted = (long) Math.ceil(number * share);
        long seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (seen >= wanted && wanted > 0) {
                return (i + 1L) * STEP_NANOS / 1e6;
            }
        }
        return 0;
    }

    double maxMs() {
        return max / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f p99 %.1f max %.0f ms", at(0.5), at(0.99), maxMs());
    }
}
