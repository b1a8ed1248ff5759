package eu.secu4all.it.classroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import eu.secu4all.it.browser.Accessibility;
import eu.secu4all.it.browser.Browser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedDoorsIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it"})
    @DisplayName("Who was not let in, or has a wrong code, is told so and what to do, in their language")
    void saysWhy(String language) {
        Page page = browser.person(language);

        page.navigate("/live/room/1");
        assertThat(page.locator("[data-reason=notAdmitted] h1")).isVisible();
        Accessibility.check(page);

        page.locator("a[href='/join']").click();
        page.locator(".code-input").fill("ZZZZZZ");
        page.locator("[id=find] button.ui-button").click();
        assertThat(page.locator("[role=alert]").first()).isVisible();
        Accessibility.check(page);
    }
}
