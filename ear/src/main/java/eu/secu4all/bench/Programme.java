package eu.secu4all.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The workloads in their order, and what is printed about them. {@code -Dbench.only=w1,w2} picks some. */
final class Programme {

    private final Hall hall;
    private final long pid;
    private final Path folder;
    private final Set<String> only =
            Set.of(System.getProperty("bench.only", "w1,w2").split(",", -1));
    private final List<String> lines = new ArrayList<>();
    private final List<FanOut.Figures> fanOuts = new ArrayList<>();

    Programme(Hall hall, long pid, Path folder) {
        this.hall = hall;
        this.pid = pid;
        this.folder = folder;
    }

    void run() throws IOException, SQLException, InterruptedException {
        if (only.contains("w1")) {
            fanOut(Integer.getInteger("bench.clients", 1_000), rates("bench.rates", "30,30,50,100,200,500,1000"));
        }
        if (only.contains("t2")) {
            fanOut(5_000, rates("bench.rates5000", "2,30"));
        }
        if (only.contains("w2")) {
            say(Votes.run(hall, 1_000).toString());
            say(Votes.run(hall, 4_999).toString());
        }
        if (only.contains("w3") || only.contains("w4")) {
            arrivals(500);
            arrivals(2_000);
        }
        if (only.contains("slow")) {
            slowReaders();
        }
        if (only.contains("idle")) {
            idle(2_000);
        }
        ratios();
        Files.writeString(folder.resolve("bench.json"), "[\"" + String.join("\",\n\"", lines) + "\"]\n");
    }

    private void fanOut(int clients, List<Integer> rates) throws IOException, SQLException, InterruptedException {
        boolean floor = FloorStage.install(folder.resolve("floor"));
        if (!floor) {
            say("there is no Node here: the floor is left out");
        }
        try (RoomStage room = new RoomStage(hall, pid, clients);
                FloorStage node = floor ? FloorStage.start(folder.resolve("floor"), 8_490, clients) : null) {
            FanOut ours = new FanOut();
            FanOut theirs = new FanOut();
            ours.run(room, 50, 5);
            for (int rate : rates) {
                note(ours.run(room, rate, 8));
                if (node != null && rate <= 200) {
                    note(theirs.run(node, rate, 8));
                }
            }
        }
    }

    private void arrivals(int people) throws IOException, SQLException {
        try (Crowd crowd = new Crowd(hall.host())) {
            Arrivals arrivals = new Arrivals(hall, people);
            say(arrivals.join(crowd, "join", 5_000).toString());
            say(arrivals.comeBack(crowd).toString());
        }
    }

    /** Fifty of two hundred stop reading: what the others notice of it. */
    private void slowReaders() throws IOException, SQLException, InterruptedException {
        try (RoomStage room = new RoomStage(hall, pid, 200)) {
            FanOut load = new FanOut();
            load.run(room, 50, 5);
            FanOut.Figures before = load.run(room, 50, 10);
            room.crowd.peers().subList(150, 200).forEach(peer -> peer.deaf = true);
            FanOut.Figures during = load.run(room, 50, 10);
            say(String.format(
                    Locale.ROOT,
                    "slow     p99 of the others %.1f ms, before %.1f ms: %.2f x",
                    during.times().at(0.99),
                    before.times().at(0.99),
                    during.times().at(0.99) / before.times().at(0.99)));
        }
    }

    private void idle(int people) throws IOException, SQLException, InterruptedException {
        long before = liveBytes();
        try (RoomStage room = new RoomStage(hall, pid, people)) {
            long with = liveBytes();
            say(String.format(
                    Locale.ROOT,
                    "idle     %d people: %.1f KB heap each",
                    room.clients(),
                    (with - before) / 1024.0 / people));
        }
    }

    private long liveBytes() throws IOException {
        Process histogram = new ProcessBuilder("jcmd", String.valueOf(pid), "GC.class_histogram").start();
        String last = histogram
                .inputReader()
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElse("Total 0 0");
        return Long.parseLong(last.trim().split("\\s+", -1)[2]);
    }

    private void note(FanOut.Figures figures) {
        fanOuts.add(figures);
        say(figures.toString());
    }

    private void ratios() {
        for (FanOut.Figures ours : fanOuts) {
            fanOuts.stream()
                    .filter(other -> !other.server().equals(ours.server())
                            && other.rate() == Math.min(ours.rate(), 30)
                            && other.clients() == ours.clients())
                    .findFirst()
                    .filter(floor -> ours.server().equals("room"))
                    .ifPresent(floor -> say(String.format(
                            Locale.ROOT,
                            "ratio    %5d x %4d/s: CPU an event %.2f x node ws at 30/s",
                            ours.clients(),
                            ours.rate(),
                            ours.load().serverMicros() / floor.load().serverMicros())));
        }
    }

    private void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    private static List<Integer> rates(String property, String usual) {
        return List.of(System.getProperty(property, usual).split(",", -1)).stream()
                .map(Integer::valueOf)
                .toList();
    }
}
