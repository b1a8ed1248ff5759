package eu.secu4all.launch;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What the person at the keyboard sees while they wait: one line a step, with its seconds. */
public final class Progress {
    private final PrintStream out;
    private final Clock clock;
    private final Instant start;
    private Instant begun;
    private int tenthsShown;

    public Progress(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
        this.start = clock.instant();
        this.begun = start;
    }

    void begin(String step) {
        begun = clock.instant();
        tenthsShown = 0;
        out.print(step + " ...");
        out.flush();
    }

    /** Shows a long step moving: a mark every tenth of the way. */
    void share(int done, int of) {
        int tenths = of == 0 ? 10 : done * 10 / of;
        if (tenths > tenthsShown) {
            tenthsShown = tenths;
            out.print(" " + tenths * 10 + "%");
            out.flush();
        }
    }

    void end() {
        out.printf(" %.1f s%n", seconds(begun));
    }

    void say(String line) {
        out.println(line);
    }

    double secondsSoFar() {
        return seconds(start);
    }

    private double seconds(Instant since) {
        return Duration.between(since, clock.instant()).toMillis() / 1000.0;
    }
}
