package eu.secu4all.it.history;

import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.live.Cable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Does to the servers and to the network what happens to them, in an order that the seed decides. */
final class Nemesis {
    private static final int CALM_MS = 2_500;
    private static final int STOP_MIN_MS = 4_000;
    private static final int STOP_MAX_MS = 15_000;
    private static final int SHORT_STOP_MAX_MS = 6_000;

    private final Cable cable;
    private final History history;
    private final Random random;
    private final int stopMaxMs;

    Nemesis(Cable cable, History history, long seed, boolean lasting) {
        this.cable = cable;
        this.history = history;
        this.random = new Random(seed);
        this.stopMaxMs = lasting ? STOP_MAX_MS : SHORT_STOP_MAX_MS;
    }

    private enum Fault {
        KILL_SERVER,
        KILL_DATABASE,
        STOP_SERVER,
        STOP_DATABASE,
        SILENT_CABLE,
        CUT_CABLE,
        OTHER_NETWORK
    }

    /** Each fault once. */
    void rage() throws IOException, InterruptedException {
        List<Fault> faults = new ArrayList<>(List.of(Fault.values()));
        Collections.shuffle(faults, random);
        for (Fault fault : faults) {
            Thread.sleep(CALM_MS);
            history.fault(fault + " begins");
            strike(fault);
            history.fault(fault + " is over");
        }
        Thread.sleep(CALM_MS);
    }

    private void strike(Fault fault) throws IOException, InterruptedException {
        switch (fault) {
            case KILL_SERVER -> {
                RunningProduct.server().kill();
                RunningProduct.restartServer();
            }
            case KILL_DATABASE -> {
                RunningProduct.database().kill();
                Thread.sleep(random.nextInt(STOP_MIN_MS));
                RunningProduct.database().start();
            }
            case STOP_SERVER -> stop(RunningProduct.server().pid());
            case STOP_DATABASE -> stop(RunningProduct.database().pid());
            case SILENT_CABLE -> {
                cable.fallSilent();
                pause();
                cable.mend();
            }
            case CUT_CABLE -> {
                cable.unplug();
                Thread.sleep(CALM_MS);
                cable.mend();
            }
            case OTHER_NETWORK -> cable.change();
        }
    }

    /** The program stands still, as in a long collection of garbage or on a machine that is moved. */
    private void stop(long pid) throws IOException, InterruptedException {
        signal("STOP", pid);
        try {
            pause();
        } finally {
            signal("CONT", pid);
        }
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
        if (failed != 0) {
            throw new IOException("no " + name + " for " + pid);
        }
    }

    private void pause() throws InterruptedException {
        Thread.sleep(random.nextInt(STOP_MIN_MS, stopMaxMs));
    }
}
