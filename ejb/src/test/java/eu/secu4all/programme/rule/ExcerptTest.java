package eu.secu4all.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.programme.boundary.ProgrammeSearch.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    @DisplayName("FIND-2 words are letters and digits, three or more, without those that no database keeps")
    void words() {
        assertThat(Excerpt.words("  The Risk-owner, +zone* of \"Straße\" 2024 risk"))
                .containsExactly("risk", "owner", "zone", "straße", "2024");
        assertThat(Excerpt.words("+-*()~<>@ a b")).isEmpty();
    }

    @Test
    @DisplayName("FIND-1 an excerpt begins before the first word that was found, and marks all of them")
    void excerpt() {
        String text = "word ".repeat(40) + "the risk owner decides about risks " + "and more ".repeat(60);

        List<Piece> pieces = Excerpt.of(text, List.of("risk"));

        assertThat(pieces.stream().filter(Piece::found).map(Piece::text)).containsExactly("risk", "risks");
        String all = pieces.stream().map(Piece::text).collect(Collectors.joining());
        assertThat(all)
                .startsWith("… word")
                .endsWith(" …")
                .contains("the risk owner")
                .hasSizeLessThan(260);
    }

    @Test
    @DisplayName("FIND-1 a text in which only the title was found is shown from its beginning")
    void title() {
        assertThat(Excerpt.of("Short text", List.of("zone"))).containsExactly(new Piece("Short text", false));
        assertThat(Excerpt.of("", List.of("zone"))).isEmpty();
        assertThat(Excerpt.of("x".repeat(1_000) + " zone", List.of("zone"))).isNotEmpty();
    }
}
