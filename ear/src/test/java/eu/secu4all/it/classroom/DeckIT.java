package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeckIT {

    private static final int DRAWN_WITHIN_MS = 60_000;
    private static final String HAS_PICTURE = "image => image.complete && image.naturalWidth > 0";

    @RegisterExtension
    static final Browser browser = new Browser();

    @Test
    @DisplayName(
            "A trainer uploads a PDF and an image, and the class sees them, with a mark where the language is another")
    void showsDeckAndImage() throws SQLException {
        var planned = PlannedClass.of(List.of(PlannedClass.shipped("a1"), PlannedClass.shipped("a7")));
        upload(planned);
        var room = new Classroom(browser, planned.id());
        room.comesOnPhone("anna", "de", "anna.rueckert@stadt-augsburg.example");
        room.comesOnDesk("aoife", "en", "aoife.brennan@corkcity.example");
        room.projector();

        room.goesOn("Start the session");
        room.everybodySees(".slide-page img");
        assertThat(seen(room.learner("anna"), ".slide-page img")).isTrue();
        assertThat(seen(room.projector(), ".slide-page img")).isTrue();
        assertThat(room.learner("anna").locator(".slide-page .untranslated")).containsText("English");
        assertThat(room.learner("aoife").locator(".slide-page .untranslated")).hasCount(0);
        room.isAccessible("deck");
        room.goesOn("slide 2 of 2");
        assertThat(room.learner("aoife").locator(".slide-page img")).hasAttribute("alt", "Page 2 of 2");
        room.goesOn("How the group work runs");
        room.everybodySees(".slide-body img");
        assertThat(seen(room.learner("anna"), ".slide-body img")).isTrue();

        assertThat(room.faults()).isEmpty();
    }

    private static void upload(PlannedClass planned) {
        Page page = browser.person("en");
        SignedIn.as(page, "tomas.lindqvist@secu4all.example", "/");
        page.navigate("/schedule/run-sheet?id=" + planned.id());
        Page paper = browser.person("en");
        paper.setContent("<h1>Our town</h1><p style='break-before: page'>Its square</p>");
        page.locator("input[type=file][accept='application/pdf']")
                .setInputFiles(new FilePayload("town.pdf", "application/pdf", paper.pdf()));
        assertThat(page.locator(".deck-pages img")).hasCount(2, within());
        page.locator("a, button", new Page.LocatorOptions().setHasText("How the group work runs"))
                .first()
                .click();
        assertThat(page.locator("textarea").first()).isVisible();
        Locator images = page.locator("input[type=file][accept*='image/png']");
        images.setInputFiles(new FilePayload("square.png", "image/png", paper.screenshot()));
        assertThat(page.locator("textarea").first()).hasValue(Pattern.compile("\\(image:\\d+\\)"));
    }

    private static HasCountOptions within() {
        return new HasCountOptions().setTimeout(DRAWN_WITHIN_MS);
    }

    private static boolean seen(Page page, String image) {
        page.waitForCondition(() -> (boolean) page.locator(image).first().evaluate(HAS_PICTURE));
        return page.locator(image).first().isVisible();
    }
}
