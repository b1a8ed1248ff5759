package eu.secu4all.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** W3 and W4: many come to a room where something goes on; some, then all of them, are cut off and come back. T7 and T8. */
final class ArrivalTargets {

    private final Programme.Place place;
    private final Report report;

    ArrivalTargets(Programme.Place place) {
        this.place = place;
        this.report = place.report();
    }

    void measure(int people) throws IOException, SQLException, InterruptedException {
        int there = 200;
        warmUp(people / 2);
        try (RoomStage room = new RoomStage(place.hall(), place.pid(), there, people);
                Arrivals crowd = new Arrivals(place.hall(), room.session, there, people)) {
            FanOut load = new FanOut();
            load.run(room, 20, 5);
            FanOut.Figures before = load.run(room, 20, 6);
            var during = CompletableFuture.supplyAsync(() -> run(load, room, 20, 6));
            Arrivals.Figures join = crowd.join("join", 5_000);
            report.row(join);
            FanOut.Figures others = during.join();
            report.row(others);
            FanOut.Figures full = load.run(room, 20, 6);
            report.row(full);
            double ratio = others.times().at(0.99) / before.times().at(0.99);
            report.target(
                    "T7",
                    people + " come in 5 s: shown in p99 <= 2 s; the others' p99 < 2 x",
                    join.times().at(0.99) <= 2_000 && join.lost() == 0 && ratio < 2,
                    "p99 %.0f ms, the others' %.1f x (%.1f ms; once all are in %.1f ms), lost = %d",
                    join.times().at(0.99),
                    ratio,
                    others.times().at(0.99),
                    full.times().at(0.99),
                    join.lost());
            comeBack(room, crowd, load, people);
        }
    }

    /** A server that runs has seen people come before. */
    private void warmUp(int people) throws IOException, SQLException {
        try (Arrivals first = new Arrivals(place.hall(), place.hall().session(people, 1), 0, people)) {
            first.join("warm-up", 5_000);
        }
    }

    private void comeBack(RoomStage room, Arrivals crowd, FanOut load, int people) throws IOException {
        // what was shown before must have reached everybody
        LockSupport.parkNanos(2_000_000_000L);
        room.crowd.peers().forEach(peer -> peer.order = 0);
        crowd.peers().forEach(peer -> peer.order = 0);
        crowd.cut(people / 10, () -> run(load, room, 3, 1));
        Arrivals.Figures some = crowd.comeBack("back", people / 10);
        report.row(some);
        crowd.cut(people, () -> run(load, room, 3, 1));
        Arrivals.Figures all = crowd.comeBack("all back", people);
        report.row(all);
        LockSupport.parkNanos(500_000_000L);
        long right = room.crowd.peers().get(0).order;
        long wrong = crowd.peers().stream().filter(peer -> peer.order != right).count();
        report.target(
                "T8",
                "back after a cut: p50 <= 1 s, p99 <= 3 s; " + people
                        + " at once: 99 % <= 10 s; nothing lost or doubled",
                some.times().at(0.5) <= 1_000
                        && some.times().at(0.99) <= 3_000
                        && all.times().at(0.99) <= 10_000
                        && some.lost() + all.lost() + wrong == 0,
                "p50 %.0f, p99 %.0f ms; all p99 %.0f ms; lost = %d, of another order = %d",
                some.times().at(0.5),
                some.times().at(0.99),
                all.times().at(0.99),
                some.lost() + all.lost(),
                wrong);
    }

    private static FanOut.Figures run(FanOut load, FanOut.Stage stage, int rate, int seconds) {
        try {
            return load.run(stage, rate, seconds);
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }
}
