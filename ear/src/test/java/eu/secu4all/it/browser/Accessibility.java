package eu.secu4all.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of WCAG 2.2 AA that a program can judge. */
public final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** A colour on its way from one to another has any contrast. */
    private static final String SETTLED =
            "() => document.getAnimations().every(change => !(change instanceof CSSTransition))";

    private Accessibility() {}

    /** Fails with the rule, the elements and what to do for each violation on the page as it stands now. */
    public static void check(Page page) {
        page.waitForFunction(SETTLED);
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();

        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList()))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }
}
