package eu.secu4all.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.people.SignedIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
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

    private static final String UNIT = "id=secu4all/vulnerability/";

    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/forgot",
            "/setup?key=x",
            "/invitation?key=x",
            "/reset?key=x",
            "/join",
            "/join?code=ZZZZZZ",
            "/join?refused=join.ended",
            "/errors/broken?number=a1b2c3d4",
            "/errors/expired",
            "/errors/forbidden",
            "/errors/missing");

    private static final List<String> ADMINISTRATOR =
            List.of("/", "/people/list", "/people/person", "/people/organisations", "/people/profile");

    private static final List<String> TRAINER = List.of(
            "/",
            "/schedule/list",
            "/schedule/session?id=1",
            "/schedule/edit",
            "/schedule/edit?id=1",
            "/schedule/run-sheet?id=1",
            "/cohorts/list",
            "/cohorts/edit",
            "/programme/authoring",
            "/programme/edit?language=de&" + UNIT + "see-the-whole",
            "/programme/edit?language=en&" + UNIT + "see-the-whole",
            "/programme/history?language=de&" + UNIT + "see-the-whole",
            "/programme/new-unit?programme=secu4all",
            "/programme/unit-file?name=quiz.yaml&" + UNIT + "see-the-whole",
            "/learning/results?" + UNIT + "module-quiz",
            "/learning/bank?format=gift&language=de&" + UNIT + "module-quiz",
            "/exercise/list",
            "/join");

    private static final List<String> LEARNER = List.of(
            "/",
            "/schedule/list",
            "/schedule/session?id=1",
            "/learning/check?question=c1&" + UNIT + "zones-and-assets",
            "/learning/words?question=q1&" + UNIT + "magdeburg-2024",
            "/learning/quiz?" + UNIT + "module-quiz",
            "/programme/unit?" + UNIT + "own-assessment",
            "/exercise/join");

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {"de", "fr", "it", "en"}) // English last: a language chosen is kept, and other tests expect it
    @DisplayName(
            "every page is in the reader's language, without barriers, in light and dark, on a phone, a desk and at "
                    + "200 %, without a fault and without a call to another house")
    void readsWell(String language) {
        pages(LEARNERS.get(language)).forEach((email, paths) -> {
            Page page = reader(language);
            if (!email.isEmpty()) {
                signIn(page, email, language);
            }
            paths.forEach(path -> {
                page.navigate(path);
                assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
                look(page);
            });
        });

        assertThat(faults).isEmpty();
    }

    /** By who opens them; nobody is somebody who is not signed in. */
    private static Map<String, List<String>> pages(String learner) {
        var pages = new LinkedHashMap<String, List<String>>();
        pages.put("", OPEN);
        pages.put("ines.castel@secu4all.example", ADMINISTRATOR);
        pages.put("tomas.lindqvist@secu4all.example", TRAINER);
        pages.put("lucia.mantovani@comune-ferrara.example", List.of("/cohorts/organisation"));
        pages.put(learner, LEARNER);
        return pages;
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
