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
            say(Votes.run(hall, 5_000).toString());
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
