package eu.secu4all.it.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.browser.Browser;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people write is shown as they wrote it and never becomes part of the page; and the page talks to nobody but us. */
class InjectionIT {
    private static final String PICTURE = "<img src=x onerror=hacked=1>";
    private static final String SCRIPT = "<script>hacked=1</script>";
    private static final String DRAWING = "\"><svg onload=hacked=1>${hacked=1}{{hacked=1}}";
    private static final String LINK = "https://elsewhere.example/x.png ![x](https://elsewhere.example/y.png)";
    private static final String EXERCISE = "a8";

    @RegisterExtension
    static final Browser browser = new Browser();

    private final ConcurrentLinkedQueue<String> foreign = new ConcurrentLinkedQueue<>();
    private LiveClass room;

    @BeforeEach
    void begin() throws Exception {
        room = LiveClass.of(List.of("Trainer " + SCRIPT, PICTURE, DRAWING));
    }

    @Test
    @DisplayName(
            "BBB #14718, PR #24867: names, chat, worksheets, answers and announcements are text; no third party hears of anybody")
    void inert() throws Exception {
        try (var trainer = room.enter(0);
                var forger = room.enter(1)) {
            trainer.must("session.message", Map.of("text", PICTURE));
            Page learners = open(2);
            assertThat(learners.locator("s4a-lobby")).containsText(PICTURE);
            Page trainers = open(0);
            trainer.must("session.start", Map.of());
            talk(forger, learners, trainers);
            write(trainer, forger, trainers);
            vote(trainer, forger, trainers);
            trainer.must("session.end", Map.of());
            for (Page page : List.of(learners, trainers)) {
                page.navigate(room.address() + "live/room/" + room.id() + "/record");
                assertThat(page.locator("#chat")).containsText(SCRIPT);
                isInert(page);
            }
        }
    }

    private void talk(LiveClient forger, Page learners, Page trainers) {
        for (String text : List.of(PICTURE, SCRIPT, DRAWING, LINK)) {
            forger.must("chat.say", Map.of("channel", "all", "text", text));
        }
        forger.must("hand.raise", Map.of());
        for (Page page : List.of(learners, trainers)) {
            assertThat(page.locator(".people-list")).containsText(PICTURE);
            assertThat(page.locator(".people-list")).containsText(SCRIPT);
            page.locator("#tab-chat").click();
            assertThat(page.locator("s4a-chat")).containsText(SCRIPT);
            assertThat(page.locator("s4a-chat")).containsText("](https://elsewhere.example/y.png)");
            isInert(page);
        }
    }

    private void write(LiveClient trainer, LiveClient forger, Page trainers) {
        trainer.must("stage.go", Map.of("activity", EXERCISE, "slide", 0));
        trainer.must(
                "breakout.form", Map.of("activity", EXERCISE, "formation", "random", "groups", 2, "members", Map.of()));
        trainer.must("breakout.start", Map.of("activity", EXERCISE, "minutes", 60));
        trainer.must("breakout.announce", Map.of("activity", EXERCISE, "text", DRAWING));
        forger.must("call.raise", Map.of("activity", EXERCISE));
        int group = trainer.view()
                .path("breakouts")
                .path(EXERCISE)
                .path("members")
                .path(forger.participant())
                .path("group")
                .asInt();
        forger.must(
                "worksheet.splice",
                Map.of(
                        "activity",
                        EXERCISE,
                        "group",
                        group,
                        "path",
                        "message",
                        "base",
                        0,
                        "at",
                        0,
                        "remove",
                        0,
                        "insert",
                        PICTURE));
        trainer.must("breakout.end", Map.of("activity", EXERCISE));
        trainer.must("stage.show", Map.of("view", "compare", "group", 0));
        assertThat(trainers.locator("s4a-worksheet-compare")).containsText(PICTURE);
        isInert(trainers);
    }

    private void vote(LiveClient trainer, LiveClient forger, Page trainers) {
        trainer.must("stage.go", Map.of("activity", "a11", "slide", 0));
        trainer.must("poll.open", Map.of("activity", "a11"));
        forger.must("poll.vote", Map.of("activity", "a11", "round", 1, "answer", Map.of("text", DRAWING)));
        assertThat(trainers.locator("s4a-poll")).containsText(DRAWING);
        isInert(trainers);
    }

    private Page open(int person) {
        Page page = browser.person("en");
        page.onRequest(request -> {
            URI address = URI.create(request.url());
            boolean ours = RunningProduct.url().getAuthority().equals(address.getAuthority());
            if (!ours && !"data".equals(address.getScheme()) && !"blob".equals(address.getScheme())) {
                foreign.add(request.url());
            }
        });
        return RoomWindow.enterAs(page, room, person);
    }

    private void isInert(Page page) {
        assertThat(page.evaluate("() => typeof hacked")).isEqualTo("undefined");
        assertThat(page.locator("svg[onload], img[onerror], s4a-room-page script"))
                .hasCount(0);
        assertThat(foreign).as("asked of third parties").isEmpty();
    }
}
