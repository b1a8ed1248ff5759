package eu.secu4all.it.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import eu.secu4all.it.browser.Browser;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of people in real browsers when their network drops, changes, sleeps, or their tab is loaded anew. */
class NetworkIT {
    private static final String POLL = "a2";
    private static final String EXERCISE = "a8";
    private static final int BACK_MAX_MS = 30_000;
    private static final int GHOST_MAX_MS = 60_000;
    private static final int ANNA = 1;
    private static final int BEN = 2;

    @RegisterExtension
    static final Browser browser = new Browser();

    private final Cable cable = new Cable();
    private LiveClass room;
    private LiveClient trainer;

    @BeforeEach
    void begin() throws Exception {
        room = LiveClass.withLearners(BEN);
        trainer = room.enter(0);
        trainer.must("session.start", Map.of());
    }

    @AfterEach
    void leave() {
        trainer.close();
        cable.close();
    }

    @Test
    @DisplayName(
            "BBB #20485: without a network one is told so, can go on, and what one did is sent once when it is back")
    void drop() throws Exception {
        vote();
        Page anna = RoomWindow.open(browser, room.at(cable.url()), ANNA);
        point(anna, 1).click();
        assertThat(anna.locator(".poll-status")).containsText("Counted");

        anna.context().setOffline(true);
        cable.unplug();
        assertThat(anna.locator(".banner")).containsText("You are offline. What you do is kept");
        assertThat(point(anna, 3)).isEnabled();
        point(anna, 3).click();
        assertThat(anna.locator(".poll-status")).containsText("Your answer is kept and will be sent");
        RoomWindow.say(anna, "said without a network");
        assertThat(anna.locator("s4a-chat-form .note")).containsText("You are offline. This is kept");
        RoomWindow.begin(anna, "half a sen");
        trainer.must("poll.close", Map.of("activity", POLL));
        trainer.must("poll.reopen", Map.of("activity", POLL));

        cable.mend();
        anna.context().setOffline(false);
        isBack(anna);
        assertThat(anna.locator(".poll-status")).containsText("Counted");
        trainer.sees("the kept message", view -> view.toString().contains("said without a network"));
        assertThat(anna.locator("#chat-text")).hasValue("half a sen");
        assertThat(room.recorded("chat.said")).containsEntry(LiveClass.participant(ANNA), 1L);
        assertThat(room.recorded("ballot.cast")).containsEntry(LiveClass.participant(ANNA), 2L);
        countsOnce();
    }

    @Test
    @DisplayName(
            "BBB #21147, #21062: over another network all of a sudden, one is back within seconds, where all are, and once")
    void change() throws Exception {
        work();
        Page anna = RoomWindow.open(browser, room.at(cable.url()), ANNA);
        RoomWindow.field(anna).fill("gate A");
        RoomWindow.isSaved(anna);

        cable.change();
        RoomWindow.field(anna).fill("gate A and gate B");

        isBack(anna);
        RoomWindow.isSaved(anna);
        trainer.sees(
                "what was written in between", view -> RoomWindow.written(view).equals("gate A and gate B"));
        trainer.must("stage.go", Map.of("activity", POLL, "slide", 0));
        assertThat(anna.locator("s4a-poll")).isVisible();
        assertThat(peopleCalled(ANNA)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "a network that swallows everything, a page asleep: gone for others within 60 s, then back by themselves")
    void silence() throws Exception {
        work();
        Page anna = RoomWindow.open(browser, room.at(cable.url()), ANNA);
        Page ben = RoomWindow.open(browser, room, BEN);
        RoomWindow.field(ben).fill("written by Ben");
        RoomWindow.isSaved(ben);
        awaitHere(2);

        cable.fallSilent();
        CDPSession sleep = fallAsleep(ben);
        RoomWindow.field(anna).fill("written into nothing");
        assertThat(anna.locator(".banner")).containsText("The server is not answering", slowly());
        assertThat(anna.locator(".ws-saving")).containsText("Saving");
        awaitHere(0);
        assertThat(anna.locator(".banner")).containsText("The connection was lost", slowly());
        trainer.must("timer.set", Map.of("minutes", 7));

        cable.mend();
        sleep.send("Debugger.resume");
        isBack(anna);
        isBack(ben);
        RoomWindow.isSaved(anna);
        awaitHere(2);
        trainer.sees("Anna's words", view -> view.toString().contains("written into nothing"));
        assertThat(ben.locator("s4a-countdown")).containsText(":");
        assertThat(RoomWindow.field(ben)).hasValue("written by Ben");
    }

    @Test
    @DisplayName(
            "the tab is loaded anew: the same poll with one's vote, the worksheet with what was unsent, the draft of a message")
    void reload() throws Exception {
        work();
        Page anna = RoomWindow.open(browser, room.at(cable.url()), ANNA);
        RoomWindow.field(anna).fill("saved");
        RoomWindow.isSaved(anna);
        RoomWindow.begin(anna, "half a sen");
        cable.fallSilent();
        RoomWindow.field(anna).fill("saved, and not yet");
        assertThat(anna.locator(".ws-saving")).containsText("Saving");
        cable.change();
        cable.mend();

        anna.reload();
        assertThat(RoomWindow.field(anna)).hasValue("saved, and not yet");
        RoomWindow.isSaved(anna);
        trainer.sees("it once", view -> RoomWindow.written(view).equals("saved, and not yet"));
        assertThat(anna.locator("#chat-text")).hasValue("half a sen");

        vote();
        point(anna, 4).click();
        assertThat(anna.locator(".poll-status")).containsText("Counted");
        anna.reload();
        assertThat(point(anna, 4).locator("input")).isChecked();
        assertThat(anna.locator(".poll-status")).containsText("Counted");
        assertThat(room.recorded("ballot.cast")).containsEntry(LiveClass.participant(ANNA), 1L);
        assertThat(peopleCalled(ANNA)).isEqualTo(1);
    }

    @Test
    @DisplayName("the same person in two tabs is one person with one vote, and stays when one of them is closed")
    void twoTabs() throws Exception {
        vote();
        Page first = RoomWindow.open(browser, room, ANNA);
        Page second = RoomWindow.another(first, room);
        point(first, 0).click();
        assertThat(point(second, 0).locator("input")).isChecked();
        point(second, 2).click();
        assertThat(point(first, 2).locator("input")).isChecked();
        countsOnce();
        trainer.must("poll.close", Map.of("activity", POLL));
        assertThat(trainer.view()
                        .path("polls")
                        .path(POLL)
                        .path("results")
                        .path("voters")
                        .asInt())
                .isEqualTo(1);

        second.close();
        trainer.must("stage.go", Map.of("activity", "a1", "slide", 2));
        assertThat(first.locator("s4a-slides")).containsText("How we work");
        awaitHere(1);
    }

    private void vote() {
        trainer.must("stage.go", Map.of("activity", POLL, "slide", 0));
        trainer.must("poll.open", Map.of("activity", POLL));
    }

    /** Two groups: Anna and Ben each have one, and nobody tears their words. */
    private void work() {
        trainer.must("stage.go", Map.of("activity", EXERCISE, "slide", 0));
        var members = Map.of(LiveClass.participant(ANNA), 1, LiveClass.participant(BEN), 2);
        room.enter(ANNA).close();
        room.enter(BEN).close();
        trainer.must(
                "breakout.form", Map.of("activity", EXERCISE, "formation", "by_hand", "groups", 2, "members", members));
        trainer.must("breakout.start", Map.of("activity", EXERCISE, "minutes", 60));
    }

    private static com.microsoft.playwright.Locator point(Page page, int point) {
        return page.locator("label.poll-point").nth(point);
    }

    private static void isBack(Page page) {
        assertThat(page.locator(".connection-live")).isVisible(new IsVisibleOptions().setTimeout(BACK_MAX_MS));
        assertThat(page.locator(".banner")).isHidden();
    }

    private static ContainsTextOptions slowly() {
        return new ContainsTextOptions().setTimeout(GHOST_MAX_MS);
    }

    /** Nothing runs in the page any more, as on a computer that is closed; its connections stay open. */
    private static CDPSession fallAsleep(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Debugger.enable");
        session.send("Debugger.pause");
        return session;
    }

    /** Anna has one vote in the count. */
    private void countsOnce() throws InterruptedException {
        trainer.seesNow("one answer", now -> now.path("answers").path(POLL).asInt() == 1);
        assertThat(peopleCalled(ANNA)).isEqualTo(1);
    }

    private long peopleCalled(int person) {
        int times = 0;
        for (var one : trainer.now().path("people")) {
            times += one.path("name").asText().equals("Person " + person) ? 1 : 0;
        }
        return times;
    }

    /** Waits until so many learners are here; nobody is a ghost for more than a minute. */
    private void awaitHere(int learners) throws InterruptedException {
        trainer.seesNow(learners + " learners", now -> now.path("count").asInt() == learners + 1);
    }
}
