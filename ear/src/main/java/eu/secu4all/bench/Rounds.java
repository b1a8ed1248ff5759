package eu.secu4all.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** W1: the room and the floor by turns, some rounds of rising rates; medians count. */
final class Rounds {

    private static final int SECONDS = 8;
    private static final int WARM_RATE = 100;

    /** Until the compiler of a running machine has seen what it needs, its own work would be counted as the room's. */
    private static final int WARM_SECONDS = 20;

    private final List<FanOut.Figures> room = new ArrayList<>();
    private final List<FanOut.Figures> floor = new ArrayList<>();
    private final int clients;

    private Rounds(int clients) {
        this.clients = clients;
    }

    /** @param floorRates those of {@code rates} that the floor can take, too; with it in place of Node: none */
    static Rounds run(Programme.Place place, int clients, List<Integer> rates, int rounds, List<Integer> floorRates)
            throws IOException, SQLException, InterruptedException {
        Rounds all = new Rounds(clients);
        Path folder = place.floor();
        try (RoomStage ours = new RoomStage(place.hall(), place.pid(), clients);
                FloorStage node = folder == null ? null : FloorStage.start(folder, 8_490, clients)) {
            FanOut load = new FanOut();
            FanOut nodeLoad = new FanOut();
            load.run(ours, clients > 2_000 ? 10 : WARM_RATE, WARM_SECONDS);
            if (node != null) {
                nodeLoad.run(node, 10, 4);
            }
            for (int round = 0; round < rounds; round++) {
                for (int rate : rates) {
                    all.note(place.report(), all.room, load.run(ours, rate, SECONDS));
                    if (node != null && floorRates.contains(rate) && (round == 0 || rate <= 30)) {
                        all.note(place.report(), all.floor, nodeLoad.run(node, rate, SECONDS));
                    }
                }
            }
        }
        return all;
    }

    private void note(Report report, List<FanOut.Figures> where, FanOut.Figures figures) {
        where.add(figures);
        report.row(figures);
    }

    int clients() {
        return clients;
    }

    double ours(int rate, ToDoubleFunction<FanOut.Figures> figure) {
        return median(room, rate, figure).orElse(Double.NaN);
    }

    long lost() {
        return room.stream()
                .mapToLong(one -> one.load().lost() + one.load().orders() - 1)
                .sum();
    }

    /** Ours at one rate to the floor's at another; empty without a floor. */
    OptionalDouble ratio(int rate, int floorRate, ToDoubleFunction<FanOut.Figures> figure) {
        OptionalDouble ours = median(room, rate, figure);
        OptionalDouble theirs = median(floor, floorRate, figure);
        return ours.isPresent() && theirs.isPresent()
                ? OptionalDouble.of(ours.getAsDouble() / theirs.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble median(List<FanOut.Figures> all, int rate, ToDoubleFunction<FanOut.Figures> figure) {
        double[] sorted = all.stream()
                .filter(one -> one.rate() == rate)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        return sorted.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sorted[sorted.length / 2]);
    }
}
