package eu.secu4all.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.cohort.SmallCohort;
import eu.secu4all.it.people.SignedIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EveryPageIT {
    private static final int PHONE_WIDTH = 360;
    private static final int DESK_WIDTH = 1280;
    /** What is left of a desk's screen at 200 %. */
    private static final int ZOOMED_WIDTH = DESK_WIDTH / 2;

    private static final int HEIGHT = 800;
    private static final Map<String, String> LEARNERS = Map.of(
            "en", "aoife.brennan@corkcity.example",
            "de", "anna.rueckert@stadt-augsburg.example",
            "fr", "camille.girard@ville-reims.example",
            "it", "giulia.ferrari@comune-ferrara.example");

    private static final Path DOORS = Path.of("../web/src/main/java/eu/secu4all/web/frame/PageRights.java");
    private static final Pattern DOOR = Pattern.compile("DOORS\\.put\\(\"([^\"]+)\"");
    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Path TESTS = Path.of("src/test/java/eu/secu4all/it");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"de", "fr", "it", "en"}) // English last: a language chosen is kept, and other tests expect it
    @DisplayName(
            "every page is in the reader's language, without barriers, in light and dark, on a phone, a desk and at "
                    + "200 %, without a fault and without a call to another house")
    void readsWell(String language) throws Exception {
        try (SmallCohort cohort = SmallCohort.of(PagesToRead.TRAINER, LEARNERS.get(language))) {
            PagesToRead.byReader(LEARNERS.get(language), cohort).forEach((email, paths) -> {
                Page page = reader(language);
                if (!email.isEmpty()) {
                    signIn(page, email, language);
                }
                paths.forEach(path -> {
                    page.navigate(path);
                    assertThat(page.locator("html").getAttribute("lang"))
                            .as(path)
                            .isEqualTo(language);
                    look(page);
                });
                if (email.equals(cohort.learner())) {
                    answers(page);
                }
            });
        }

        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("no page is missing in the lists of pages to read")
    void noneForgotten() throws IOException {
        List<String> pages = DOOR.matcher(Files.readString(DOORS))
                .results()
                .map(door -> door.group(1).equals("/index") ? "/" : door.group(1))
                .filter(EveryPageIT::isPage)
                .toList();

        assertThat(pages).hasSizeGreaterThan(40).isSubsetOf(PagesToRead.all());
        for (Map.Entry<String, String> page : PagesToRead.ELSEWHERE.entrySet()) {
            assertThat(TESTS.resolve(page.getValue())).content().contains('"' + page.getKey());
        }
    }

    /** Servlets, files and all that is below an address are none. */
    private static boolean isPage(String path) {
        return Files.exists(PAGES.resolve(path.equals("/") ? "index.xhtml" : path.substring(1) + ".xhtml"));
    }

    /** The check of a lesson and the first question of a quiz: as asked, and as answered. */
    private static void answers(Page page) {
        page.navigate("/programme/unit?" + PagesToRead.UNIT + "see-the-whole");
        Locator check = page.locator(".lesson .check").first();
        answer(check.locator("form"));
        assertThat(check.locator(".feedback")).isVisible();
        look(page);

        page.navigate("/programme/unit?" + PagesToRead.UNIT + "module-quiz");
        page.click(".standing form button");
        Locator question = page.locator(".question-card");
        assertThat(question).isVisible();
        look(page);
        answer(question.locator("form"));
        assertThat(question.locator(".feedback")).isVisible();
        look(page);
    }

    /** Whatever kind of question it is. */
    private static void answer(Locator form) {
        if (form.locator(".choices-list").count() > 0) {
            form.locator(".choices-list input").first().check();
        }
        form.locator(":is(.match, .gaps) select")
                .all()
                .forEach(menu -> menu.selectOption(new SelectOption().setIndex(1)));
        form.locator("input[type=text]").all().forEach(field -> field.fill("1"));
        form.locator("button.button").click();
    }

    private static void signIn(Page page, String email, String language) {
        page.navigate("/sign-in");
        page.click(".bar summary >> nth=0");
        page.click("button[lang=" + language + "]");
        SignedIn.as(page, email, "/");
    }

    /** Each page once small and dark, once large and light: what a program finds, it finds in one of these. */
    private static void look(Page page) {
        look(page, ColorScheme.DARK, PHONE_WIDTH);
        look(page, ColorScheme.LIGHT, DESK_WIDTH);
        page.setViewportSize(ZOOMED_WIDTH, HEIGHT);
        doesNotScrollSideways(page);
    }

    private static void look(Page page, ColorScheme scheme, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, HEIGHT);
        Accessibility.check(page);
        doesNotScrollSideways(page);
    }

    private static void doesNotScrollSideways(Page page) {
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("%s scrolls sideways at %d px", page.url(), page.viewportSize().width)
                .isLessThanOrEqualTo(0);
    }

    /** Somebody whose browser tells us of every fault. */
    private Page reader(String language) {
        Page page = browser.person(language, new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onPageError(fault -> faults.add(page.url() + ": " + fault));
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        String home = RunningProduct.url().toString();
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                faults.add(page.url() + " calls " + request.url());
            }
        });
        return page;
    }
}
