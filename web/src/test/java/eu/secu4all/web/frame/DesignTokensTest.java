package eu.secu4all.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the design tokens, as WCAG 2.2 computes it (relative luminance of sRGB). */
class DesignTokensTest {

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final Pattern PAIR =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    private static final Map<String, String[]> COLOURS = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        Matcher pairs = PAIR.matcher(Files.readString(Path.of("src/main/webapp/design/tokens.css")));
        while (pairs.find()) {
            COLOURS.put(pairs.group(1), new String[] {pairs.group(2), pairs.group(3)});
        }
    }

    @DisplayName("text can be read on its ground, in light and dark")
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "text, page",
        "text, surface",
        "text, surface-raised",
        "text, surface-sunken",
        "text, surface-hover",
        "text-muted, page",
        "text-muted, surface",
        "text-muted, surface-sunken",
        "text-muted, surface-hover",
        "text-link, page",
        "text-link, surface",
        "text-link, surface-hover",
        "on-accent, accent",
        "on-accent, accent-hover",
        "on-accent-soft, accent-soft",
        "on-danger, danger",
        "positive, positive-soft",
        "warning, warning-soft",
        "danger, danger-soft",
        "positive, surface",
        "warning, surface",
        "danger, surface",
        "anticipation, surface",
        "prevention, surface",
        "protection, surface",
        "reaction, surface",
        "anticipation, anticipation-soft",
        "prevention, prevention-soft",
        "protection, protection-soft",
        "reaction, reaction-soft",
        "on-risk-1, risk-1",
        "on-risk-2, risk-2",
        "on-risk-3, risk-3",
        "on-risk-4, risk-4"
    })
    void textIsReadable(String ink, String ground) {
        assertThat(contrasts(ink, ground)).allMatch(contrast -> contrast >= TEXT);
    }

    @DisplayName("what one can use is seen, in light and dark")
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "line-strong, surface",
        "line-strong, page",
        "accent, surface",
        "accent, page",
        "focus, surface",
        "focus, page"
    })
    void controlsAreVisible(String ink, String ground) {
        assertThat(contrasts(ink, ground)).allMatch(contrast -> contrast >= CONTROL);
    }

    private static Double[] contrasts(String ink, String ground) {
        return new Double[] {
            contrast(COLOURS.get(ink)[0], COLOURS.get(ground)[0]), contrast(COLOURS.get(ink)[1], COLOURS.get(ground)[1])
        };
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
