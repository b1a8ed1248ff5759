package eu.secu4all.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The rules of WCAG 2.2 AA that a program can judge. */
public final class Accessibility {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = AxeBuilder.getAxeScript();

    private static final String IS_HERE = "() => typeof axe !== 'undefined'";

    /** Pages have no frames, so one run in the page itself sees all of it, and once loaded axe stays. */
    private static final String RUN = """
            async tags => (await axe.run(document, {runOnly: tags, resultTypes: ['violations']})).violations
                .map(rule => `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.html).join(' ')}`)""";

    /** A colour on its way from one to another has any contrast; where nothing is shown, the browser keeps what is over. */
    private static final String SETTLED =
            "() => document.getAnimations().every(change => !(change instanceof CSSTransition)"
                    + " || change.playState === 'finished')";

    private Accessibility() {}

    /** Fails with the rule, the elements and what to do for each violation on the page as it stands now. */
    public static void check(Page page) {
        page.waitForFunction(SETTLED);
        if (!(Boolean) page.evaluate(IS_HERE)) {
            page.evaluate(AXE);
        }

        assertThat((List<?>) page.evaluate(RUN, RULES))
                .as("accessibility of %s", page.url())
                .isEmpty();
    }
}
