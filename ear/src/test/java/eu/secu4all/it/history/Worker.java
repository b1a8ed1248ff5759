package eu.secu4all.it.history;

import com.fasterxml.jackson.databind.JsonNode;
import eu.secu4all.it.live.LiveClass;
import eu.secu4all.it.live.LiveClient;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A learner who votes, talks and writes until it is enough, one thing after the other. */
final class Worker implements Runnable {
    static final String POLL = "a6";
    static final String EXERCISE = "a8";

    private static final List<String> FIELDS = List.of("dissent", "already-there", "to-check", "message");
    private static final int OPTIONS = 5;
    private static final int CHECKED_EVERY = 7;
    private static final int PAUSE_MIN_MS = 60;
    private static final int PAUSE_MAX_MS = 400;
    private static final int ANSWER_MAX_S = 240;

    private final LiveClient learner;
    private final LiveClass room;
    private final History history;
    private final AtomicBoolean enough;
    private final Random random;
    private int done;

    Worker(LiveClient learner, LiveClass room, History history, AtomicBoolean enough, long seed) {
        this.learner = learner;
        this.room = room;
        this.history = history;
        this.enough = enough;
        this.random = new Random(seed);
        learner.tell(event -> history.shown(learner.participant(), event));
    }

    @Override
    public void run() {
        try {
            while (!enough.get()) {
                String word = learner.participant() + 'n' + ++done + ';';
                switch (random.nextInt(3)) {
                    case 0 -> send("poll.vote", word, vote());
                    case 1 -> send("chat.say", word, Map.of("channel", "all", "text", word));
                    default -> send("worksheet.splice", word, splice(word));
                }
                Thread.sleep(random.nextInt(PAUSE_MIN_MS, PAUSE_MAX_MS));
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(learner.participant() + " stands still", e);
        }
    }

    private Map<String, ?> vote() {
        // the last one does not exist: refused, and to be nowhere
        var answer = Map.of("options", List.of("o" + (1 + random.nextInt(OPTIONS + 1))));
        return Map.of("activity", POLL, "round", 1, "answer", answer);
    }

    private Map<String, ?> splice(String word) {
        JsonNode view = learner.view();
        int group = view.path("me").path("group").path(EXERCISE).asInt();
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        JsonNode cell = view.path("worksheets")
                .path(EXERCISE)
                .path("" + group)
                .path("cells")
                .path(field);
        var splice = new HashMap<String, Object>(Map.of("activity", EXERCISE, "group", group, "path", field));
        splice.put("base", cell.path("rev").asInt());
        // between words, so that every word stays whole
        splice.put("at", random.nextBoolean() ? 0 : cell.path("text").asText().length());
        splice.put("remove", 0);
        splice.put("insert", word);
        return splice;
    }

    private void send(String type, String word, Map<String, ?> fields)
            throws InterruptedException, ExecutionException, TimeoutException {
        var sent = learner.begin(type, fields);
        history.asked(sent.name(), type, word);
        JsonNode answer = sent.answer().get(ANSWER_MAX_S, TimeUnit.SECONDS);
        if (done % CHECKED_EVERY == 0 && answer.has("seq")) {
            isStored(sent.name());
        }
        history.answered(sent.name(), type, word, answer);
    }

    /** HISTORY-5. */
    private void isStored(String name) {
        try {
            if (!room.isRecorded(name)) {
                history.tooEarly(name);
            }
        } catch (SQLException databaseIsAway) {
            history.fault("could not look for " + name);
        }
    }
}
