package eu.secu4all.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageIT {
    @RegisterExtension
    static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "it"})
    @DisplayName("the first page shows itself in the reader's language and without barriers")
    void opens(String language) {
        var page = browser.person(language);

        var answer = page.navigate("/");

        assertThat(answer.ok()).isTrue();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        Accessibility.check(page);
    }
}
