package eu.secu4all.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** W1, and what it says about T1 to T4. */
final class FanOutTargets {

    private final Programme.Place place;
    private final Report report;

    FanOutTargets(Programme.Place place) {
        this.place = place;
        this.report = place.report();
    }

    void oneThousand() throws IOException, SQLException, InterruptedException {
        int clients = Integer.getInteger("bench.clients", 1_000);
        List<Integer> rates = rates("bench.rates", "30,200,500");
        Rounds rounds = Rounds.run(place, clients, rates, Integer.getInteger("bench.rounds", 3), List.of(30, 200, 500));
        rounds.ratio(30, 30, FanOut.Figures::p50).ifPresent(ratio -> report.ratio("p50 at 30/s to Node's", ratio));
        rounds.ratio(30, 30, FanOut.Figures::p99).ifPresent(ratio -> report.ratio("p99 at 30/s to Node's", ratio));
        for (int rate : rates) {
            rounds.ratio(rate, 30, FanOut.Figures::cpu)
                    .ifPresent(
                            ratio -> report.ratio("CPU a delivered event at " + rate + "/s to Node's at 30/s", ratio));
        }
        latency(rounds, clients);
        saturation(rounds);
        cpu(rounds);
    }

    private void latency(Rounds rounds, int clients) {
        double p50 = rounds.ours(30, FanOut.Figures::p50);
        double p99 = rounds.ours(30, FanOut.Figures::p99);
        double toNode = rounds.ratio(30, 30, FanOut.Figures::p99).orElse(0);
        report.target(
                "T1",
                clients + " clients at 30/s: p50 <= 12 ms, p99 <= 35 ms and <= 1.5 x Node's",
                p50 <= 12 && p99 <= 35 && toNode <= 1.5 && rounds.lost() == 0,
                "p50 %.1f, p99 %.1f ms, %.2f x, lost = %d",
                p50,
                p99,
                toNode,
                rounds.lost());
    }

    private void saturation(Rounds rounds) {
        double perSecond = rounds.ours(500, FanOut.Figures::perSecond);
        double p99 = rounds.ours(500, FanOut.Figures::p99);
        double toNode = rounds.ratio(500, 500, FanOut.Figures::perSecond).orElse(Double.POSITIVE_INFINITY);
        report.target(
                "T3",
                "500 a second to 1,000: >= 500 k delivered/s (2 % of start and end allowed), p99 <= 100 ms, >= 4.5 x Node's",
                perSecond >= 490_000 && p99 <= 100 && toNode >= 4.5 && rounds.lost() == 0,
                "%.0f k/s, p99 %.1f ms, %.2f x",
                perSecond / 1_000,
                p99,
                toNode);
    }

    private void cpu(Rounds rounds) {
        double at30 = rounds.ratio(30, 30, FanOut.Figures::cpu).orElse(Double.NaN);
        double at200 = rounds.ratio(200, 30, FanOut.Figures::cpu).orElse(Double.NaN);
        double at500 = rounds.ratio(500, 30, FanOut.Figures::cpu).orElse(Double.NaN);
        report.target(
                "T4",
                "CPU an event to Node's: <= 1.5 at 30/s, <= 0.5 at 200/s, <= 0.25 at 500/s",
                at30 <= 1.5 && at200 <= 0.5 && at500 <= 0.25,
                "%.2f, %.2f, %.2f",
                at30,
                at200,
                at500);
    }

    void fiveThousand() throws IOException, SQLException, InterruptedException {
        Rounds rounds = Rounds.run(place, 5_000, List.of(30), 2, List.of());
        report.target(
                "T2",
                "5,000 clients at 30/s: p99 <= 250 ms, lost = 0",
                rounds.ours(30, FanOut.Figures::p99) <= 250 && rounds.lost() == 0,
                "p99 %.1f ms, lost = %d",
                rounds.ours(30, FanOut.Figures::p99),
                rounds.lost());
    }

    private static List<Integer> rates(String property, String usual) {
        return List.of(System.getProperty(property, usual).split(",", -1)).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
