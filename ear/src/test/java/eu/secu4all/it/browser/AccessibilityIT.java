package eu.secu4all.it.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessibilityIT {

    @RegisterExtension
    static final Browser browser = new Browser(() -> URI.create("about:blank"));

    @Test
    @DisplayName("a picture without words and a text that is hardly seen are found, also inside a component")
    void bites() {
        Page page = browser.person("en");
        page.setContent("""
                <!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1><img src="data:,">
                <div id="host"></div></main></html>""");
        page.evaluate("document.getElementById('host').attachShadow({mode: 'open'}).innerHTML ="
                + " '<p style=\"color: #ccc; background: #fff\">pale</p>'");

        assertThatThrownBy(() -> Accessibility.check(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("image-alt")
                .hasMessageContaining("color-contrast");
    }
}
