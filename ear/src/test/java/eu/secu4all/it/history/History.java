package eu.secu4all.it.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** What everybody did, was answered and was shown, and what was done to them; also as a file, for whoever must find out. */
final class History implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final long beganNanos = System.nanoTime();
    private final Queue<Answered> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Shown> shown = new ConcurrentLinkedQueue<>();
    private final Queue<String> tooEarly = new ConcurrentLinkedQueue<>();
    private final Path file;
    private final PrintWriter lines;

    /**
     * A command and its answer.
     *
     * @param name under which the record keeps it: participant, tab, number
     * @param word what makes it unmistakable
     * @param seq 0 if it was refused
     */
    record Answered(String name, String type, String word, long seq, String refusal) {
        boolean isAccepted() {
            return seq > 0;
        }
    }

    /** An event that somebody was shown. */
    record Shown(String who, long seq, String event) {}

    History(long seed) throws IOException {
        file = Path.of("target", "faults", "history-" + seed + ".jsonl");
        Files.createDirectories(file.getParent());
        lines = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }

    Path file() {
        return file;
    }

    void asked(String name, String type, String word) {
        write("invoke", Map.of("name", name, "type", type, "word", word));
    }

    void answered(String name, String type, String word, JsonNode answer) {
        boolean accepted = answer.path("type").asText().equals("ack");
        answered.add(new Answered(
                name,
                type,
                word,
                accepted ? answer.path("seq").asLong() : 0,
                answer.path("code").asText()));
        write(accepted ? "ok" : "fail", Map.of("name", name, "answer", answer));
    }

    void shown(String who, JsonNode event) {
        shown.add(new Shown(who, event.path("seq").asLong(), event.path("event").asText()));
    }

    /** It was acknowledged, and the database had not stored it. */
    void tooEarly(String name) {
        tooEarly.add(name);
        write("too early", Map.of("name", name));
    }

    void fault(String what) {
        write("fault", Map.of("what", what));
    }

    List<Answered> answered() {
        return List.copyOf(answered);
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    List<String> tooEarly() {
        return List.copyOf(tooEarly);
    }

    private synchronized void write(String kind, Map<String, ?> what) {
        var line = new LinkedHashMap<String, Object>();
        line.put("ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - beganNanos));
        line.put("kind", kind);
        line.putAll(what);
        lines.println(JSON.valueToTree(line));
    }

    @Override
    public synchronized void close() {
        lines.close();
    }
}
