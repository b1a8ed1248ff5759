package eu.secu4all.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came out: the ratios to the floor first, then the targets, then every row. */
final class Report {

    private final Map<String, Double> ratios = new LinkedHashMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Object> rows = new ArrayList<>();

    /** What was wanted, and what came. */
    record Target(String id, String wanted, String measured, boolean met) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%-4s %-6s wanted %s; is %s", id, met ? "met" : "MISSED", wanted, measured);
        }
    }

    void row(Record figures) {
        rows.add(figures);
        say(figures.toString());
    }

    void ratio(String what, double ratio) {
        ratios.put(what, ratio);
    }

    /** @param measured formatted with {@code figures} */
    void target(String id, String wanted, boolean met, String measured, Object... figures) {
        targets.add(new Target(id, wanted, String.format(Locale.ROOT, measured, figures), met));
    }

    static void say(String line) {
        System.out.println(line);
    }

    void print() {
        say("");
        ratios.forEach((what, ratio) -> say(String.format(Locale.ROOT, "%-60s %.2f x", what, ratio)));
        targets.forEach(target -> say(target.toString()));
    }

    void write(Path file) throws IOException {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("ratios", ratios);
        all.put("targets", targets);
        all.put("rows", rows);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Json.text(all) + "\n");
    }
}
