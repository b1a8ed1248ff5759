package eu.secu4all.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** W1: events of 300 bytes at a fixed rate, shown to everybody; latency from when they should have been sent. */
final class FanOut {

    private static final int PER_SENDER = 15;
    private static final long DRAIN_NANOS = 20_000_000_000L;
    private static final String PADDING = "x".repeat(110);

    private final String padding;

    FanOut() {
        this(PADDING);
    }

    FanOut(String padding) {
        this.padding = padding;
    }

    /** What one run gave. CPU in microseconds of the server for one delivered event. */
    record Figures(String server, int clients, int rate, double perSecond, Times times, Load load) {

        /** {@code lost}: not delivered when the run was over; {@code orders}: different sequences seen, 1 is right. */
        record Load(double serverMicros, double clientMicros, long lost, long orders) {}

        double p50() {
            return times.at(0.5);
        }

        double p99() {
            return times.at(0.99);
        }

        double cpu() {
            return load.serverMicros();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-8s %5d x %4d/s  %8.0f delivered/s  %s  %.1f us/event (reader %.1f)  lost = %d, orders = %d",
                    server,
                    clients,
                    rate,
                    perSecond,
                    times,
                    load.serverMicros(),
                    load.clientMicros(),
                    load.lost(),
                    load.orders());
        }
    }

    /** A server with its clients in place. */
    interface Stage {

        String name();

        long pid();

        Audience audience();

        List<Peer> senders();

        /** How many different sequences of events the clients have seen. */
        long orders();

        int clients();

        String event(long id, String mark);

        /** Every client says that it is still there. */
        void beat();
    }

    private long number;
    private long id;

    Figures run(Stage stage, int rate, int seconds) throws IOException {
        Audience audience = stage.audience();
        audience.fresh();
        stage.beat();
        double serverBefore = Cpu.seconds(stage.pid());
        double clientBefore = Cpu.seconds(ProcessHandle.current().pid());
        long begin = System.nanoTime();
        long events = (long) rate * seconds;
        List<Peer> senders = senders(stage, rate);
        for (long i = 0; i < events; i++) {
            long due = begin + i * 1_000_000_000L / rate;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            String mark = "~" + ++number + ";" + due + "~" + padding;
            Hall.say(senders.get((int) (i % senders.size())), stage.event(++id, mark));
        }
        long wanted = events * stage.clients();
        long giveUp = System.nanoTime() + DRAIN_NANOS;
        while (audience.delivered < wanted && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(2_000_000);
        }
        double took = (System.nanoTime() - begin) / 1e9;
        double server = (Cpu.seconds(stage.pid()) - serverBefore) * 1e6 / Math.max(1, audience.delivered);
        double client =
                (Cpu.seconds(ProcessHandle.current().pid()) - clientBefore) * 1e6 / Math.max(1, audience.delivered);
        var load = new Figures.Load(server, client, wanted - audience.delivered, stage.orders());
        return new Figures(stage.name(), stage.clients(), rate, audience.delivered / took, audience.times, load);
    }

    private static List<Peer> senders(Stage stage, int rate) {
        List<Peer> all = stage.senders();
        return new ArrayList<>(all.subList(0, Math.min(all.size(), rate / PER_SENDER + 1)));
    }
}
