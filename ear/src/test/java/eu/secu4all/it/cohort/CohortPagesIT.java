package eu.secu4all.it.cohort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import eu.secu4all.it.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CohortPagesIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static final String SUBJECT = "The case studies wait for you";

    @Test
    @DisplayName(
            "a trainer makes a cohort, brings people in, sees who is behind and writes to them; the learner reads it, and "
                    + "a coordinator sees their own people only")
    void fromCohortToMessage() {
        Page tomas = browser.person("en");
        SignedIn.as(tomas, "tomas.lindqvist@secu4all.example", "/cohorts/list");
        String cohort = make(tomas);
        bringIn(tomas);

        tomas.navigate("/cohorts/cohort?id=" + cohort);
        assertThat(tomas.locator(".heat tbody tr")).hasCount(2);
        assertThat(row(tomas, "Giulia Ferrari")).containsText("Behind");
        assertThat(tomas.locator(".figure-BEHIND")).containsText("2");
        tomas.selectOption("#organisation", "Comune di Ferrara");
        tomas.click(".heat-filter button");
        assertThat(tomas.locator(".heat tbody tr")).hasCount(1);
        Accessibility.check(tomas);
        tomas.setViewportSize(360, 740);
        tomas.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Accessibility.check(tomas);
        assertThat((Integer) tomas.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        APIResponse csv = tomas.request().get("/cohorts/progress.csv?cohort=" + cohort);
        assertThat(csv.headers().get("content-type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("\uFEFFName,Organisation")
                .contains("Giulia Ferrari,Comune di Ferrara,0,Behind");

        write(tomas, cohort);
        reads();
        lookedAfter(cohort);
    }

    private static String make(Page tomas) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        tomas.click(".title-actions a.button");
        tomas.fill("[id='form:start']", today.minusDays(40).toString());
        tomas.fill("[id='form:due']", today.minusDays(50).toString());
        tomas.click("[id='form'] .form-buttons button");
        assertThat(tomas.locator(".field-error").first()).containsText("Enter a name");
        tomas.fill("[id='form:name']", "Spring on the square");
        tomas.click("[id='form'] .form-buttons button");
        assertThat(tomas.locator(".field", new Page.LocatorOptions().setHasText("Last day"))
                        .locator(".field-error"))
                .containsText("later last day");
        tomas.fill("[id='form:due']", today.plusDays(40).toString());
        tomas.click("[id='form'] .form-buttons button");
        assertThat(tomas).hasURL(Pattern.compile(".*/cohorts/members.*"));
        return tomas.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    private static void bringIn(Page tomas) {
        tomas.fill("[id='form:text']", "giulia");
        Locator add = tomas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Giulia Ferrari"));
        add.click();
        assertThat(tomas.locator("[id='form:members']")).containsText("Giulia Ferrari");
        tomas.fill("[id='form:text']", "augsburg");
        tomas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Anna Rückert"))
                .click();
        assertThat(tomas.locator("[id='form:members']")).containsText("Anna Rückert");
        tomas.fill("[id='form:text']", "camille");
        tomas.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add: Camille Girard"))
                .click();
        Locator out = tomas.getByLabel("Take out: Camille Girard");
        out.click();
        assertThat(out).hasCount(0);
    }

    private static Locator row(Page page, String name) {
        return page.locator(".heat tbody tr", new Page.LocatorOptions().setHasText(name));
    }

    private static void write(Page tomas, String cohort) {
        tomas.navigate("/cohorts/write?cohort=" + cohort);
        assertThat(tomas.locator(".write-people input:checked")).hasCount(2);
        tomas.getByLabel("Anna Rückert", new Page.GetByLabelOptions().setExact(false))
                .uncheck();
        tomas.fill("[id='form:subject']", SUBJECT);
        tomas.fill("[id='form:text']", "Ten minutes a day are enough.");
        tomas.click("[id='form'] .form-buttons button");
        assertThat(tomas).hasURL(Pattern.compile(".*/cohorts/cohort.*"));
        assertThat(tomas.locator(".messages")).containsText("1 person");
    }

    private static void reads() {
        Page giulia = browser.person("it");
        SignedIn.as(giulia, "giulia.ferrari@comune-ferrara.example", "/");
        Locator message = giulia.locator(".letter-line", new Page.LocatorOptions().setHasText(SUBJECT));
        assertThat(message).containsText("Tomas Lindqvist");
        Accessibility.check(giulia);
        message.locator("button[value=read]").click();
        assertThat(message.locator("button[value=read]")).hasCount(0);
        assertThat(message.locator("details")).isVisible();
        message.locator("button[value=away]").click();
        assertThat(message).hasCount(0);

        Page anna = browser.person("de");
        SignedIn.as(anna, "anna.rueckert@stadt-augsburg.example", "/people/profile");
        assertThat(anna.locator("main")).containsText("Koordination Ihrer Organisation");
        anna.navigate("/");
        assertThat(anna.locator("main")).not().containsText(SUBJECT);
    }

    private static void lookedAfter(String cohort) {
        Page lucia = browser.person("it");
        SignedIn.as(lucia, "lucia.mantovani@comune-ferrara.example", "/cohorts/organisation?programme=secu4all");
        assertThat(lucia.locator(".heat tbody")).containsText("Giulia Ferrari");
        assertThat(lucia.locator("main")).not().containsText("Anna");
        assertThat(lucia.request().get("/cohorts/cohort?id=" + cohort).status()).isEqualTo(403);
        assertThat(lucia.request().get("/cohorts/write?cohort=" + cohort).status())
                .isEqualTo(403);
        assertThat(lucia.request().get("/cohorts/progress.csv?cohort=" + cohort).status())
                .isEqualTo(403);
        assertThat(lucia.request()
                        .get("/cohorts/progress.csv?programme=secu4all")
                        .text())
                .contains("Giulia Ferrari")
                .doesNotContain("Anna");
    }
}
