package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.secu4all.it.RunningProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people have done is neither lost nor doubled when the server or the database fails. */
class FaultsIT {
    private static final String POLL = "a6";
    private static final String EXERCISE = "a8";
    private static final String FIELD = "dissent";
    private static final int LEARNERS = 10;
    private static final int STORM_MS = 3000;
    private static final int DATABASE_AWAY_MS = 20_000;

    private final ExecutorService people = Executors.newCachedThreadPool();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Map<String, Long> votes = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> written = new ConcurrentLinkedQueue<>();
    private final List<LiveClient> tabs = new ArrayList<>();

    @AfterEach
    void leave() {
        tabs.forEach(LiveClient::close);
        people.shutdownNow();
    }

    @Test
    @DisplayName("a killed server comes back with everything that was acknowledged, each once, and so do the clients")
    void kill() throws Exception {
        var room = begin(LEARNERS);
        tabs.get(0)
                .must(
                        "breakout.form",
                        Map.of("activity", EXERCISE, "formation", "random", "groups", 2, "members", Map.of()));
        tabs.get(0).must("breakout.start", Map.of("activity", EXERCISE, "minutes", 60));
        tabs.get(0).must("poll.open", Map.of("activity", POLL));
        var storm = tabs.stream().skip(1).map(this::act).toList();
        Thread.sleep(STORM_MS);

        RunningProduct.server().kill();
        RunningProduct.restartServer();

        Thread.sleep(STORM_MS);
        enough.set(true);
        storm.forEach(CompletableFuture::join);
        assertThat(room.recorded("ballot.cast")).isEqualTo(new TreeMap<>(votes));
        String text = String.join(
                "", tabs.get(0).view().path("worksheets").path(EXERCISE).findValuesAsText("text"));
        assertThat(written).isNotEmpty().allSatisfy(word -> assertThat(text).containsOnlyOnce(word));
        for (int person = 0; person <= LEARNERS; person++) {
            showTheSame(tabs.get(person), enter(room, person));
        }
    }

    @Test
    @DisplayName("the database goes away for 20 s: nothing acknowledged is lost, and the room goes on by itself")
    void database_away() throws Exception {
        var room = begin(1);
        var trainer = tabs.get(0);

        RunningProduct.database().stop();
        var said = say(trainer, DATABASE_AWAY_MS / 500);
        RunningProduct.database().start();

        long acknowledged = said.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.path("type").asText().equals("ack"))
                .count();
        trainer.must("chat.say", Map.of("channel", "all", "text", "we are back"));
        tabs.get(1).sees("the chat going on", view -> view.toString().contains("we are back"));
        assertThat(room.recorded("chat.said")).containsEntry(trainer.participant(), acknowledged + 1);
        showTheSame(trainer, enter(room, 0));
    }

    /** A session that is live, on its exercise, with everybody there. */
    private LiveClass begin(int learners) throws Exception {
        var room = LiveClass.withLearners(learners);
        for (int person = 0; person <= learners; person++) {
            enter(room, person);
        }
        tabs.get(0).must("session.start", Map.of());
        tabs.get(0).must("stage.go", Map.of("activity", EXERCISE, "slide", 0));
        return room;
    }

    private LiveClient enter(LiveClass room, int person) {
        var tab = room.enter(person);
        tabs.add(tab);
        return tab;
    }

    private static void showTheSame(LiveClient stayed, LiveClient fresh) throws InterruptedException {
        stayed.sees("what a new tab shows", view -> view.equals(fresh.view()));
    }

    private static List<CompletableFuture<JsonNode>> say(LiveClient trainer, int times) throws InterruptedException {
        var said = new ArrayList<CompletableFuture<JsonNode>>();
        for (int i = 0; i < times; i++) {
            said.add(trainer.send("chat.say", Map.of("channel", "all", "text", "word " + i)));
            Thread.sleep(500);
        }
        return said;
    }

    /** One learner votes and writes until it is enough, and counts what was acknowledged. */
    private CompletableFuture<Void> act(LiveClient learner) {
        return CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; !enough.get(); i++) {
                        vote(learner, i);
                        write(learner, learner.participant() + "x" + i + ";");
                        pause();
                    }
                },
                people);
    }

    private void vote(LiveClient learner, int i) {
        var answer = Map.of("options", List.of("o" + (1 + i % 5)));
        learner.must("poll.vote", Map.of("activity", POLL, "round", 1, "answer", answer));
        votes.merge(learner.participant(), 1L, Long::sum);
    }

    private void write(LiveClient learner, String word) {
        var view = learner.view();
        int group = view.path("me").path("group").path(EXERCISE).asInt();
        int rev = view.path("worksheets")
                .path(EXERCISE)
                .path("" + group)
                .path("cells")
                .path(FIELD)
                .path("rev")
                .asInt();
        var splice = new TreeMap<String, Object>(
                Map.of("activity", EXERCISE, "group", group, "path", FIELD, "base", rev, "at", 0, "remove", 0));
        splice.put("insert", word);
        if (learner.ask("worksheet.splice", splice).path("type").asText().equals("ack")) {
            written.add(word);
        }
    }

    /** People send at most 20 commands a second. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
