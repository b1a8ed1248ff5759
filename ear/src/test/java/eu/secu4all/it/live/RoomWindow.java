package eu.secu4all.it.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import eu.secu4all.it.browser.Browser;
import java.util.List;
import java.util.regex.Pattern;

/** A learner's window on a {@link LiveClass}: what people do in it, by where they click. */
final class RoomWindow {
    private static final String EXERCISE = "a8";
    private static final String FIELD = "message";

    private RoomWindow() {}

    /** A person of the class in a browser of their own. */
    static Page open(Browser browser, LiveClass room, int person) {
        return enterAs(browser.person("en"), room, person);
    }

    /** A person of the class in a window that is there already. */
    static Page enterAs(Page page, LiveClass room, int person) {
        String[] cookie = room.cookie(person).split("=", 2);
        page.context()
                .addCookies(List.of(
                        new Cookie(cookie[0], cookie[1]).setDomain("localhost").setPath("/live")));
        return enter(page, room);
    }

    /** A second tab of the same browser. */
    static Page another(Page first, LiveClass room) {
        return enter(first.context().newPage(), room);
    }

    private static Page enter(Page page, LiveClass room) {
        page.navigate(room.address() + "live/room/" + room.id());
        page.locator("s4a-stage").waitFor();
        return page;
    }

    static Locator field(Page page) {
        return page.locator("textarea[data-path='" + FIELD + "']");
    }

    /** What stands in that field in the first group's worksheet. */
    static String written(JsonNode view) {
        return view.path("worksheets")
                .path(EXERCISE)
                .path("1")
                .path("cells")
                .path(FIELD)
                .path("text")
                .asText();
    }

    static void isSaved(Page page) {
        assertThat(page.locator(".ws-saving")).containsText(Pattern.compile("Saved"));
    }

    /** Begins a message and leaves it. */
    static void begin(Page page, String text) {
        page.locator("#tab-chat").click();
        page.locator("#chat-text").fill(text);
    }

    static void say(Page page, String text) {
        begin(page, text);
        page.locator("#chat-text").press("Enter");
    }
}
