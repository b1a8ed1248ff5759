package eu.secu4all.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;

/** The workloads in their order, and which target each answers. {@code -Dbench.only=w1,w2} picks some. */
final class Programme {

    private final Place place;
    private final Set<String> only =
            Set.of(System.getProperty("bench.only", "w1,w2").split(",", -1));
    private final Report report = new Report();
    private final Hall hall;
    private final long pid;

    /** What a workload needs: {@code floor} is Node's folder, null where there is no Node. */
    record Place(Hall hall, long pid, Path floor, Report report) {}

    Programme(Hall hall, long pid, Path folder) throws IOException, InterruptedException {
        boolean floor = FloorStage.install(folder.resolve("floor"));
        if (!floor) {
            Report.say("there is no Node here: the floor is left out");
        }
        this.hall = hall;
        this.pid = pid;
        this.place = new Place(hall, pid, floor ? folder.resolve("floor") : null, report);
    }

    Report run() throws IOException, SQLException, InterruptedException {
        if (only.contains("w1")) {
            new FanOutTargets(place).oneThousand();
        }
        if (only.contains("t2")) {
            new FanOutTargets(place).fiveThousand();
        }
        if (only.contains("w2")) {
            votes();
        }
        if (only.contains("w3") || only.contains("w4")) {
            new ArrivalTargets(place).measure(Integer.getInteger("bench.arrivals", 2_000));
        }
        if (only.contains("t6")) {
            journal();
        }
        if (only.contains("slow")) {
            slowReaders();
        }
        if (only.contains("idle")) {
            idle(2_000);
        }
        if (only.contains("p1")) {
            new LessonPage(hall).measure(report);
        }
        if (only.contains("import")) {
            new BulkImport(hall).measure(report);
        }
        report.print();
        return report;
    }

    private void votes() throws IOException, SQLException, InterruptedException {
        Votes.run(hall, 500);
        Votes.Figures some = Votes.run(hall, 1_000);
        report.row(some);
        Votes.Figures many = Votes.run(hall, 4_999);
        report.row(many);
        report.target(
                "T5",
                "votes in 2 s, all stored and counted once, ack p99 <= 50 ms for 1,000, <= 150 ms for 5,000",
                some.isExact()
                        && many.isExact()
                        && some.times().at(0.99) <= 50
                        && many.times().at(0.99) <= 150,
                "%.1f ms, %.1f ms, %s",
                some.times().at(0.99),
                many.times().at(0.99),
                some.isExact() && many.isExact() ? "exact" : "NOT EXACT");
    }

    private void journal() throws SQLException {
        Committer.run(hall, 5_000, 2);
        Committer.Figures usual = Committer.run(hall, 1_000, 4);
        report.row(usual);
        Committer.Figures most = Committer.run(hall, 25_000, 4);
        report.row(most);
        report.target(
                "T6",
                "the journal: >= 20 k durable events/s, and <= 5 ms p50 added at 1,000 events/s",
                most.perSecond() >= 20_000 && usual.times().at(0.5) <= 5,
                "%.0f events/s, %.1f ms",
                most.perSecond(),
                usual.times().at(0.5));
    }

    private void slowReaders() throws IOException, SQLException, InterruptedException {
        SlowReaders.Figures figures = new SlowReaders(hall, pid).run();
        report.row(figures);
        report.target(
                "T11",
                "50 of 200 stuck: p99 of the others < 1.2 x, heap <= 256 KB each, closed within 10 s, all come back",
                figures.ratio() < 1.2
                        && figures.heap() <= 256
                        && figures.closed() == 50
                        && figures.lastClosedSeconds() <= 10
                        && figures.lost() == 0,
                "%.2f x, %.0f KB, %d closed, the last after %.1f s, lost = %d",
                figures.ratio(),
                figures.heap(),
                figures.closed(),
                figures.lastClosedSeconds(),
                figures.lost());
    }

    private void idle(int people) throws IOException, SQLException, InterruptedException {
        long before = Heap.live(pid);
        try (RoomStage room = new RoomStage(hall, pid, people)) {
            double each = (Heap.live(pid) - before) / 1024.0 / people;
            report.target(
                    "T13", "<= 40 KB heap a person who sits there", each <= 40, "%.1f KB of %d", each, room.clients());
        }
    }
}
