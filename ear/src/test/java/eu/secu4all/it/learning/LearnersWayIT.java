package eu.secu4all.it.learning;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LearnersWayIT {

    private static final String LEARNER = SignedIn.newcomer("martins.ozols@riga.example");
    private static final String MODULE = "/programme/module?id=secu4all/vulnerability";
    private static final String UNIT = "secu4all/vulnerability/";
    private static final String LESSON = UNIT + "see-the-whole";
    private static final String READER = "/programme/unit?id=";
    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @DisplayName(
            "WAY-1 to WAY-4 a learner takes part, reads, goes on where they stopped on their phone, does a unit, and is told what is "
                    + "next; before and after taking part nothing is remembered")
    void goesTheWay() {
        Page desk = browser.person("en");
        SignedIn.as(desk, LEARNER, "/programme/list");
        Assertions.assertThat(tell(desk, "same-origin")).isEqualTo(CONFLICT);
        assertThat(desk.locator(".taking-who")).containsText("coordinator");

        desk.locator(".taking-do button").click();
        assertThat(desk.locator(".taking .way-bar")).containsText("0 of");
        Assertions.assertThat(tell(desk, "cross-site")).isEqualTo(FORBIDDEN);
        readsUpTo(desk, "p-9");

        Page phone = browser.person("en", new NewContextOptions().setViewportSize(360, 740));
        SignedIn.as(phone, LEARNER, "/");
        phone.locator(".go-on-button").click();
        assertThat(phone.locator(".resumed")).containsText("where you stopped");
        assertThat(phone.locator("#p-9")).isInViewport();
        phone.locator("[data-to-top]").click();
        assertThat(phone.locator("h1")).isInViewport();
        readsTheRest(phone, "p-9");

        phone.navigate(MODULE);
        Locator lessons = phone.locator(".unit-line");
        assertThat(lessons.first().locator(".state")).hasText("Begun");
        assertThat(lessons.nth(1).locator(".state")).hasText("Not open yet");
        doesTheResource(phone);
        phone.navigate(READER + UNIT + "live-market-square");
        assertThat(phone.locator(".sittings h2")).isVisible();

        leaves(phone);
    }

    private static int tell(Page page, String from) {
        return page.request()
                .post(
                        "/learning/way",
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", from)
                                .setForm(FormData.create().set("unit", LESSON).set("part", "3")))
                .status();
    }

    /** Reads until the page has told that this part is where one is. */
    private static void readsUpTo(Page page, String part) {
        page.navigate(READER + LESSON);
        page.waitForResponse(
                response -> response.url().endsWith("/learning/way")
                        && response.request().postData().endsWith("part=" + part.substring("p-".length())),
                () -> page.evaluate(
                        "async part => { await document.fonts.ready;"
                                + " await Promise.all([...document.images].map(image => image.decode().catch(() => {})));"
                                + " document.getElementById(part).scrollIntoView(); }",
                        part));
    }

    /** Reads on from this part; what stands before it was read on another device. */
    private static void readsTheRest(Page page, String from) {
        page.waitForResponse(
                response -> response.url().endsWith("/learning/way")
                        && response.ok()
                        && response.request().postData().endsWith("read=1"),
                () -> page.evaluate(
                        "async from => { const parts = [...document.querySelectorAll('.lesson [id^=p-]')];"
                                + " for (const part of parts.slice(parts.findIndex(one => one.id === from))) {"
                                + " part.scrollIntoView(); await new Promise(done =>"
                                + " requestAnimationFrame(() => requestAnimationFrame(done))); } }",
                        from));
    }

    private static void doesTheResource(Page page) {
        page.navigate(READER + UNIT + "further-reading");
        assertThat(page.locator("#way-end")).hasAttribute("data-state", Pattern.compile("OPEN|BEGUN"));
        page.request()
                .get(
                        page.locator(".lesson a.button").getAttribute("href"),
                        RequestOptions.create().setMaxRedirects(0));
        page.reload();
        assertThat(page.locator("#way-end")).hasAttribute("data-state", "DONE");
        assertThat(page.locator(".way-next a")).containsText("See the whole");
    }

    private static void leaves(Page page) {
        page.navigate("/programme/list");
        assertThat(page.locator(".taking .way-bar")).containsText("1 of");
        page.locator(".leave summary").click();
        page.locator(".leave button").click();
        assertThat(page.locator(".taking-who")).isVisible();
        page.navigate(READER + LESSON);
        assertThat(page.locator(".way-hint")).containsText("nothing is remembered");
        Assertions.assertThat(tell(page, "same-origin")).isEqualTo(CONFLICT);
    }
}
