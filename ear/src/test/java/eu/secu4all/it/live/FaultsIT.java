package eu.secu4all.it.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people have done is neither lost nor doubled when the server or the database fails. */
class FaultsIT {
    private static final String POLL = "a6";
    private static final String EXERCISE = "a8";
    private static final String FIELD = "dissent";
    private static final int LEARNERS = 10;
    private static final int STORM_MS = 3000;
    private static final int DATABASE_AWAY_MS = 20_000;
    private static final int BACK_MAX_MS = 30_000;
    private static final long PAUSE_MAX_MS = 30_000;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Cable cable = new Cable();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Map<String, Long> votes = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> written = new ConcurrentLinkedQueue<>();
    private final List<LiveClient> tabs = new ArrayList<>();

    @AfterEach
    void leave() {
        tabs.forEach(LiveClient::close);
        people.shutdownNow();
        cable.close();
    }

    @Test
    @DisplayName("a killed server comes back with everything that was acknowledged, each once, and so do the clients")
    void kill() throws Exception {
        var room = begin(LEARNERS);
        group(tabs.get(0));
        tabs.get(0).must("poll.open", Map.of("activity", POLL));
        Page window = RoomWindow.open(browser, room.at(cable.url()), LEARNERS);
        var storm = tabs.stream().skip(1).map(this::act).toList();
        Thread.sleep(STORM_MS);

        long killedNanos = System.nanoTime();
        RoomWindow.field(window).fill("typed into a dying server");
        RunningProduct.server().kill();
        assertThat(window.locator(".banner")).containsText("The connection was lost");
        RoomWindow.field(window).fill("typed into a dead server");
        RunningProduct.restartServer();

        assertThat(window.locator(".connection-live")).isVisible(new IsVisibleOptions().setTimeout(BACK_MAX_MS));
        neverGivesUp(cable.askedNanos(killedNanos));
        tabs.get(0).sees("what was typed", view -> typed(view).equals(List.of("typed into a dead server")));
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
        tabs.get(0).must("stage.go", Map.of("activity", POLL, "slide", 0));
        assertThat(window.locator("label.poll-option").first()).isVisible();
    }

    @Test
    @DisplayName(
            "the database goes away for 20 s: a clear word, nothing acknowledged is lost, and the room goes on by itself")
    void database_away() throws Exception {
        var room = begin(1);
        var trainer = tabs.get(0);
        group(trainer);
        Page trainers = RoomWindow.open(browser, room, 0);
        Page learners = RoomWindow.open(browser, room, 1);

        RunningProduct.database().stop();
        RoomWindow.say(trainers, "said by hand");
        RoomWindow.field(learners).fill("written by hand");
        var said = say(trainer, DATABASE_AWAY_MS / 500);
        for (Page page : List.of(trainers, learners)) {
            assertThat(page.locator(".banner")).containsText("The server is not answering at the moment");
        }
        assertThat(learners.locator(".ws-saving")).containsText("Saving");
        RunningProduct.database().start();

        long acknowledged = said.stream()
                .map(CompletableFuture::join)
                .filter(answer -> answer.path("type").asText().equals("ack"))
                .count();
        trainer.must("chat.say", Map.of("channel", "all", "text", "we are back"));
        tabs.get(1).sees("the chat going on", view -> view.toString().contains("we are back"));
        trainer.sees("what was written by hand", view -> typed(view).equals(List.of("written by hand")));
        assertThat(room.recorded("chat.said")).containsEntry(trainer.participant(), acknowledged + 2);
        for (Page page : List.of(trainers, learners)) {
            assertThat(page.locator(".banner")).isHidden();
        }
        showTheSame(trainer, enter(room, 0));
    }

    /** BBB #16255: however long it lasts, the next try is never far. */
    private static void neverGivesUp(List<Long> askedNanos) {
        assertThat(askedNanos).hasSizeGreaterThan(2);
        for (int i = 1; i < askedNanos.size(); i++) {
            long pauseMs = TimeUnit.NANOSECONDS.toMillis(askedNanos.get(i) - askedNanos.get(i - 1));
            assertThat(pauseMs).isLessThan(PAUSE_MAX_MS);
        }
    }

    /** What stands in the field that only people in windows use, in whatever group. */
    private static List<String> typed(JsonNode view) {
        return view.path("worksheets").path(EXERCISE).findValues("message").stream()
                .map(cell -> cell.path("text").asText())
                .toList();
    }

    private static void group(LiveClient trainer) {
        trainer.must(
                "breakout.form", Map.of("activity", EXERCISE, "formation", "random", "groups", 2, "members", Map.of()));
        trainer.must("breakout.start", Map.of("activity", EXERCISE, "minutes", 60));
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
