package eu.secu4all.it.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an author does in the browser; in one test, because each step stands on the one before. */
class AuthorIT {
    private static final String AUTHOR = "tomas.lindqvist@secu4all.example";
    private static final String LEARNER = "youssef.benali@ville-grenoble.example";

    /** Of one run of the tests; the unit of an earlier one may still be there. */
    private final String title = "Watch the square " + ProcessHandle.current().pid();

    @RegisterExtension
    static final Browser browser = new Browser();

    private Page page;

    @Test
    @DisplayName("an author makes a unit, is told what to mend, translates it, publishes it, and a learner reads it")
    void writes() {
        page = browser.person("en");
        SignedIn.as(page, AUTHOR, "/programme/authoring");
        makesUnit();
        String address = "/programme/edit?id=" + unitOf(page.url());
        writesAndMends();
        showsPicture();
        goesOnInAnotherTab();
        translates(address);
        changesSource(address);
        restores(address);
        publishes(address);
        learns(address);
    }

    private void makesUnit() {
        page.navigate("/programme/new-unit?programme=secu4all");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:summary']").fill("How to look at a place.");
        page.locator("[id='form:make']").click();
        page.waitForURL("**/programme/edit?**");
        assertThat(page.locator("h1")).hasText(title);
    }

    private void writesAndMends() {
        body().fill("# Too loud\n\nSee [this](javascript:alert(1)).\n");
        assertThat(page.locator("[data-mistakes]")).containsText("Line 1");
        assertThat(page.locator("[data-mistakes]")).containsText("Line 3");
        store();
        assertThat(page.locator(".messages")).containsText("Not stored");
        page.locator("[data-mistakes] button").nth(1).click();
        assertThat(body()).isFocused();

        body().fill("## Where to stand\n\nLook for a while.\n");
        assertThat(page.locator("[data-preview] h2")).hasText("Where to stand");
        assertThat(body()).isFocused();
        body().press("Control+End");
        page.locator("[data-tool='call-out']").selectOption("REMEMBER");
        page.locator("[data-tool='term']").selectOption("risk");
        assertThat(page.locator("[data-preview] .call-out.remember")).isVisible();
        assertThat(page.locator("[data-preview] .term")).isVisible();
        stored();
    }

    private void showsPicture() {
        page.setInputFiles(
                "[id='pictures:file']", new FilePayload("bad.svg", "image/svg+xml", svg("<script>alert(1)</script>")));
        page.locator("[id='pictures:add']").click();
        assertThat(page.locator("[id='pictures:all'] .refused")).containsText("script");
        page.setInputFiles("[id='pictures:file']", new FilePayload("square.svg", "image/svg+xml", svg("")));
        page.locator("[id='pictures:add']").click();
        assertThat(page.locator(".picture-list code")).hasText("square.svg");
        body().press("Control+End");
        page.locator("[data-tool='picture']").selectOption("square.svg");
        assertThat(page.locator("[data-preview] figure img")).isVisible();
        stored();
    }

    private void goesOnInAnotherTab() {
        body().press("Control+End");
        page.keyboard().insertText("\nNot yet stored.\n");
        assertThat(page.locator("[data-kept]")).containsText("Kept for you at");
        String address = page.url();
        Page next = page.context().newPage();
        page.close();
        page = next;
        page.navigate(address);

        assertThat(page.locator(".draft-note")).containsText("You go on with what you were writing");
        assertThat(body()).hasValue(Pattern.compile("Not yet stored"));
        page.locator("[id='form:aside']").click();
        assertThat(page.locator(".draft-note")).hasCount(0);
        assertThat(body()).not().hasValue(Pattern.compile("Not yet stored"));
    }

    private void translates(String address) {
        page.navigate(address + "&language=fr");
        assertThat(page.locator("#panel-source h2")).hasText("Where to stand");
        page.locator("[id='form:title']").fill("Regarder la place");
        page.locator("[id='form:summary']").fill("Comment regarder un lieu.");
        body().fill("## Où se placer\n\nRegarder un moment.\n");
        page.getByLabel("Reviewed").check();
        stored();
        assertThat(language("French")).containsText("Reviewed");
    }

    private void changesSource(String address) {
        page.navigate(address + "&language=en");
        body().fill("## Where to stand\n\nLook for quite a while.\n");
        page.getByLabel("Reviewed").check();
        stored();
        assertThat(language("French")).containsText("Source changed");

        page.navigate(address + "&language=fr");
        page.getByLabel("This translation says").check();
        stored();
        assertThat(language("French")).containsText("Reviewed");
    }

    private void restores(String address) {
        page.navigate(address.replace("/edit?", "/history?") + "&language=en");
        Locator first = page.locator(".pasts li").last();
        first.locator("a").click();
        assertThat(page.locator(".changes .new").first()).isVisible();
        page.goBack();
        page.locator(".pasts li").nth(1).locator("a").click();
        assertThat(page.locator(".changes .gone").first()).isVisible();
        page.locator("[id='form:restore']").click();
        page.waitForURL("**/programme/edit**");
        assertThat(body()).hasValue(Pattern.compile("square.svg"));
    }

    private void publishes(String address) {
        for (String language : new String[] {"en", "fr"}) {
            page.navigate(address + "&language=" + language);
            page.locator("[id='publish:now']").click();
            assertThat(page.locator("[id='publish:all']")).containsText("Learners read version 1");
        }
    }

    private void learns(String address) {
        Page learner = browser.person("fr");
        SignedIn.as(learner, LEARNER, "/programme/list");
        learner.navigate(address.replace("/edit?", "/unit?"));
        assertThat(learner.locator(".lesson")).hasAttribute("lang", "fr");
        assertThat(learner.locator(".lesson h2").first()).hasText("Où se placer");
        readsNewer(learner, address);
        for (String closed : new String[] {"/edit?", "/history?"}) {
            assertThat(learner.navigate(address.replace("/edit?", closed) + "&language=fr")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(learner.request().post("/programme/writing").status()).isEqualTo(403);
        assertThat(learner.request()
                        .get(address.replaceAll(".*id=", "/programme/draft-files/") + "/square.svg")
                        .status())
                .isEqualTo(403);
        page.navigate(address + "&language=en");
        page.locator("[id='publish:withdraw']").click();
        assertThat(page.locator("[id='publish:all']")).containsText("Nobody reads");
        page.navigate(address + "&language=fr");
        page.locator("[id='publish:withdraw']").click();
        assertThat(page.locator("[id='publish:all']")).containsText("Nobody reads");
    }

    /** Who is in the middle of a text keeps it, and is offered the newer one. */
    private void readsNewer(Page learner, String address) {
        page.navigate(address + "&language=fr");
        body().fill("## Où se tenir\n\nRegarder un moment.\n");
        stored();
        page.locator("[id='publish:now']").click();
        assertThat(page.locator("[id='publish:all']")).containsText("Learners read version 2");

        learner.reload();
        assertThat(learner.locator(".lesson h2").first()).hasText("Où se placer");
        learner.locator("form[action='/programme/newer'] button").click();
        assertThat(learner.locator(".lesson h2").first()).hasText("Où se tenir");
        assertThat(learner.locator("form[action='/programme/newer']")).hasCount(0);
    }

    private static String unitOf(String address) {
        Matcher unit = Pattern.compile("[?&]id=([^&]+)").matcher(address);
        assertThat(unit.find()).as(address).isTrue();
        return URLDecoder.decode(unit.group(1), StandardCharsets.UTF_8);
    }

    private Locator body() {
        return page.locator("[id='form:body']");
    }

    private Locator language(String name) {
        return page.locator(".writing-languages a").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void store() {
        page.locator("[id='form:store']").click();
    }

    private void stored() {
        store();
        assertThat(page.locator(".messages")).containsText("Stored. Learners read it once you publish it.");
        assertThat(page.locator("[id='publish:now']")).isVisible();
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside
                        + "<rect width=\"9\" height=\"9\"/></svg>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
