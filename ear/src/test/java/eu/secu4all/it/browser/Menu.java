package eu.secu4all.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** A list that unfolds, as PrimeFaces makes it. */
public final class Menu {
    private static final int TRIES_MAX = 10;
    private static final int UNFOLDING_MS = 400;

    private Menu() {}

    /**
     * Chooses by mouse. The list folds when the page scrolls, and drops a click that comes, as only a test's can, while it
     * is unfolding: then once more.
     */
    public static void choose(Page page, String id, String label) {
        Locator menu = page.locator("[id='" + id + "']");
        Locator shown = page.locator("[id='" + id + "_label']");
        Locator item = page.locator("[id='" + id + "_panel'] li")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")));
        menu.scrollIntoViewIfNeeded();
        for (int tries = 0; tries < TRIES_MAX && !shown.textContent().strip().equals(label); tries++) {
            page.waitForTimeout(UNFOLDING_MS);
            if (item.isVisible()) {
                item.click();
            } else {
                menu.click();
            }
        }
        assertThat(shown).hasText(label);
    }
}
