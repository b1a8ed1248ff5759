package eu.secu4all.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalizedTextTest {

    private static final LocalizedText SQUARE =
            LocalizedText.of(Language.EN, "Market square").with(Language.DE, "Marktplatz");

    @Test
    @DisplayName("LANG-1 a text is shown in the wanted language, and says so")
    void wanted() {
        assertThat(SQUARE.in(Language.DE, Language.EN)).contains(new LocalizedText.Said(Language.DE, "Marktplatz"));
    }

    @Test
    @DisplayName("LANG-1 a text that is missing in the wanted language is shown in the source language, and says so")
    void source() {
        assertThat(SQUARE.in(Language.FR, Language.EN)).contains(new LocalizedText.Said(Language.EN, "Market square"));
        assertThat(SQUARE.in(Language.FR, Language.DE)).contains(new LocalizedText.Said(Language.DE, "Marktplatz"));
    }

    @Test
    @DisplayName(
            "LANG-1 a text that is missing in the source language too is shown in one that it has; none shows none")
    void any() {
        assertThat(LocalizedText.of(Language.IT, "Piazza").in(Language.FR, Language.EN))
                .contains(new LocalizedText.Said(Language.IT, "Piazza"));
        assertThat(LocalizedText.NONE.in(Language.FR, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\t"})
    @DisplayName("LANG-2 a blank variant is a missing one")
    void blank(String nothing) {
        LocalizedText text = SQUARE.with(Language.DE, nothing);

        assertThat(text).isEqualTo(LocalizedText.of(Language.EN, "Market square"));
        assertThat(text.missing()).containsExactlyInAnyOrder(Language.IT, Language.DE, Language.FR);
        assertThat(text.in(Language.DE, Language.EN)).contains(new LocalizedText.Said(Language.EN, "Market square"));
        assertThat(text.with(Language.EN, nothing).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("LANG-2 what was never written is missing, in each language")
    void nothing() {
        assertThat(new LocalizedText(Map.of()).missing()).containsExactlyInAnyOrder(Language.values());
        assertThat(SQUARE.missing()).containsExactlyInAnyOrder(Language.FR, Language.IT);
    }
}
