package eu.secu4all.live.socket;

/** How fast one person may send commands: 20 a second for long, 60 at once. */
final class Pace {

    static final int PER_SECOND = 20;
    static final int BURST = 60;
    static final long TOO_LONG_MS = 10_000;
    private static final long CALM_MS = 2_000;

    /** What may be done with a command. */
    enum Verdict {
        PASS,
        TOO_FAST,
        CLOSE
    }

    private double tokens = BURST;
    private long lastMs;
    private long fastSinceMs;
    private long refusedMs;

    Pace(long nowMs) {
        lastMs = nowMs;
    }

    synchronized void used(long nowMs) {
        tokens = Math.min(BURST, tokens + (nowMs - lastMs) * PER_SECOND / 1_000.0);
        lastMs = nowMs;
    }

    synchronized Verdict take(long nowMs) {
        used(nowMs);
        if (tokens >= 1) {
            tokens -= 1;
            return Verdict.PASS;
        }
        if (nowMs - refusedMs > CALM_MS) {
            fastSinceMs = nowMs;
        }
        refusedMs = nowMs;
        return nowMs - fastSinceMs >= TOO_LONG_MS ? Verdict.CLOSE : Verdict.TOO_FAST;
    }

    synchronized boolean isIdle(long nowMs) {
        return nowMs - lastMs > TOO_LONG_MS;
    }
}
