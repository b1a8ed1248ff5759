package eu.secu4all.it.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammePagesIT {

    /** At a place, once letters and pictures have taken the room they need. */
    private static final String SETTLED_AT = "async () => { await document.fonts.ready;"
            + " await Promise.all([...document.images].map(image => image.decode().catch(() => {})));"
            + " document.getElementById('%s').scrollIntoView(); }";

    /** File and line of each mistake in the table. */
    private static final String PLACES = "rows => rows.map(row => row.cells[0].querySelector('code').textContent"
            + " + ':' + row.cells[1].lastChild.textContent.trim().replace('Line', ''))";

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String TRAINER = "tomas.lindqvist@secu4all.example";
    private static final String LEARNER = "aoife.brennan@corkcity.example";
    private static final String LESSON = "/programme/unit?id=secu4all/vulnerability/see-the-whole";
    private static final List<String> LEARNERS_PAGES = List.of(
            "/programme/list",
            "/programme/module?id=secu4all/vulnerability",
            LESSON,
            "/programme/unit?id=secu4all/vulnerability/magdeburg-2024",
            "/programme/glossary",
            "/programme/search?q=risk");

    @ParameterizedTest
    @CsvSource({
        "en, martins.ozols@riga.example",
        "de, jonas.petersen@stadt-luebeck.example",
        "fr, youssef.benali@ville-grenoble.example",
        "it, marco.bellini@comune-modena.example"
    })
    @DisplayName("every page reads well in four languages, in light and dark, on a phone and on a desk")
    void readsWell(String language, String learner) {
        Page phone = browser.person(
                language, new NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK));
        SignedIn.as(phone, learner, "/programme/list");
        LEARNERS_PAGES.forEach(path -> look(phone, path, language));
        Page desk = browser.person(language);
        SignedIn.as(desk, learner, "/programme/list");
        LEARNERS_PAGES.forEach(path -> look(desk, path, language));
    }

    @Test
    @DisplayName("a learner goes from the catalogue into a lesson, and on to the next unit")
    void reads() {
        Page page = browser.person("en");
        SignedIn.as(page, LEARNER, "/programme/list");

        page.locator(".modules a").first().click();
        page.locator(".units h3 a").first().click();
        assertThat(page.locator(".lesson h2").first()).isVisible();
        assertThat((Integer) page.locator(".lesson figure img")
                        .evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isPositive();
        page.locator(".neighbours .next").click();

        page.waitForURL("**zones-and-assets**");
    }

    @Test
    @DisplayName("the text changes its language where one is, and a word's meaning shows on focus until Escape")
    void languageAndTerms() {
        Page page = browser.person("en");
        SignedIn.as(page, LEARNER, "/programme/list");
        page.navigate(LESSON);
        page.locator(".contents a").nth(2).click();
        String place = page.url().substring(page.url().indexOf('#'));

        page.locator(".text-languages a[hreflang=de]").click();

        assertThat(page.locator(".lesson")).hasAttribute("lang", "de");
        assertThat(page.url()).endsWith(place);
        assertThat(page.locator(place)).isInViewport();
        Locator term = page.locator(".term").first();
        assertThat(term.locator(".term-meaning")).isHidden();
        term.locator("button").focus();
        assertThat(term.locator(".term-meaning")).isVisible();
        page.keyboard().press("Escape");
        assertThat(term.locator(".term-meaning")).isHidden();
    }

    @Test
    @DisplayName("on a phone the menu of the bar changes the text's language too, where one is")
    void languageOnAPhone() {
        Page phone = browser.person("fr", new NewContextOptions().setViewportSize(360, 740));
        SignedIn.as(phone, "youssef.benali@ville-grenoble.example", "/programme/list");
        phone.navigate(LESSON + "&language=de#p-10");
        assertThat(phone.locator(".lesson")).hasAttribute("lang", "de");

        phone.evaluate(SETTLED_AT.formatted("p-10"));
        // no click by mouse: the test's own scrolls to where the bar would be if it did not stay at the top
        phone.locator(".bar summary").first().dispatchEvent("click");
        phone.locator("button[lang=fr]").dispatchEvent("click");

        assertThat(phone.locator(".lesson")).hasAttribute("lang", "fr");
        assertThat(phone.url()).endsWith("#p-10");
        assertThat(phone.locator("#p-10")).isInViewport();
    }

    @Test
    @DisplayName("a search leads to the lesson, and the glossary is filtered while one types")
    void finds() {
        Page page = browser.person("en");
        SignedIn.as(page, LEARNER, "/programme/list");
        page.fill("#q", "vulnerability assess");
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits mark").first()).isVisible();

        page.navigate("/programme/glossary");
        page.fill("#term", "risk own");

        assertThat(page.locator(".term-card:visible")).hasCount(1);
        page.fill("#term", "qqqq");
        assertThat(page.locator("[data-filtered-none]")).hasText("No term fits.");
    }

    @Test
    @DisplayName("READER-2 a picture comes with an ETag, is not sent twice, and is nobody's who is not signed in")
    void pictures() {
        Page page = browser.person("en");
        SignedIn.as(page, LEARNER, "/programme/list");
        page.navigate(LESSON);
        String address = page.locator(".lesson figure img").first().getAttribute("src");

        APIResponse first = page.request().get(address);
        APIResponse again = page.request()
                .get(
                        address,
                        RequestOptions.create()
                                .setHeader("If-None-Match", first.headers().get("etag")));

        assertThat(first.headers()).containsEntry("content-type", "image/svg+xml");
        assertThat(first.headers().get("content-security-policy")).contains("sandbox");
        assertThat(again.status()).isEqualTo(304);
        assertThat(page.request().get("/programme/files/999999999/x.svg").status())
                .isEqualTo(404);
        Page stranger = browser.person("en");
        assertThat(stranger.request().get(address).url()).contains("/sign-in");
    }

    @Test
    @DisplayName("DOOR-1 a trainer publishes and withdraws a text, and exports the programme")
    void authoring() {
        Page page = browser.person("en");
        SignedIn.as(page, TRAINER, "/programme/authoring");
        choose(page, "secu4all");
        assertThat(page.locator("[id='form:units'] tbody tr").first()).containsText("Reviewed");
        Accessibility.check(page);
        Locator first =
                page.locator("[id='form:units'] tbody tr").first().locator("td").nth(3);
        first.locator("a.withdraw").click();
        assertThat(first).containsText("not published");
        first.locator("a.publish").click();
        assertThat(first).containsText("read as version");
        Download download = page.waitForDownload(() -> page.click("a[href^='/programme/export/']"));
        assertThat(download.suggestedFilename()).endsWith(".zip");
    }

    /** There is a choice if other tests have brought programmes of their own. */
    private static void choose(Page page, String programme) {
        Locator choice = page.locator("[id='form:programme']");
        if (choice.count() > 0) {
            choice.selectOption(programme);
            assertThat(page.locator("a[href='/programme/export/" + programme + "']"))
                    .isVisible();
        }
    }

    @Test
    @DisplayName("DOOR-2 a package with every kind of mistake changes nothing; each is named with file and line")
    void everyMistake() throws IOException, URISyntaxException {
        Page page = browser.person("en");
        SignedIn.as(page, TRAINER, "/programme/authoring");
        byte[] before = page.request().get("/programme/export/secu4all").body();

        upload(page, BrokenPackage.zip());

        assertThat(page.locator(".faults")).containsText("This file is missing.");
        assertThat(page.locator(".faults tbody tr").evaluateAll(PLACES)).isEqualTo(BrokenPackage.places());
        Accessibility.check(page);
        assertThat(page.request().get("/programme/export/secu4all").body()).isEqualTo(before);
    }

    @Test
    @DisplayName("PACK-6 a zip that would unpack to more than the limits is refused with its reason")
    void bomb() throws IOException {
        Page page = browser.person("en");
        SignedIn.as(page, TRAINER, "/programme/authoring");

        upload(page, BrokenPackage.bomb());

        assertThat(page.locator(".faults")).containsText("Unpacked, the package is larger than 100 MB.");
    }

    private static void upload(Page page, byte[] zip) {
        page.setInputFiles("[id='package:zip']", new FilePayload("package.zip", "application/zip", zip));
        page.click("[id='package:take']");
    }

    @Test
    @DisplayName("DOOR-1 a learner sees neither the table of texts nor the export")
    void learnersStayOut() {
        Page page = browser.person("en");
        SignedIn.as(page, LEARNER, "/programme/list");

        assertThat(page.locator("a[href='/programme/authoring']")).hasCount(0);
        assertThat(page.navigate("/programme/authoring").status()).isEqualTo(403);
        assertThat(page.request().get("/programme/export/secu4all").status()).isEqualTo(403);
        assertThat(page.navigate("/programme/unit?id=secu4all/none/none").status())
                .isEqualTo(404);
    }

    private static void look(Page page, String path, String language) {
        page.navigate(path);
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("%s scrolls sideways", path)
                .isLessThanOrEqualTo(0);
        Accessibility.check(page);
    }
}
