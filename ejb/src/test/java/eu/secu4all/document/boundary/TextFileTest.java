package eu.secu4all.document.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {
    private final Faults faults = new Faults();

    private Optional<TextFile> read(String text) {
        return TextFile.read("en.md", text.getBytes(UTF_8), faults);
    }

    @Test
    @DisplayName("DOC-1 head and body are told apart, and both keep their lines")
    void read() {
        TextFile file =
                read("---\ntitle: Zones\nstatus: draft\n---\n\n## Why\n---\n").orElseThrow();

        assertThat(file.head().text("title", 99)).isEqualTo("Zones");
        assertThat(file.head().line("status")).isEqualTo(3);
        assertThat(file.body()).isEqualTo("\n## Why\n---\n");
        assertThat(file.above()).isEqualTo(4);
    }

    @Test
    @DisplayName("DOC-1 the lines of another system do as well, and so does a text without a body")
    void otherLines() {
        assertThat(read("---\r\ntitle: Zones\r\n---\r\nText\r\n").orElseThrow().body())
                .isEqualTo("Text\r\n");
        assertThat(read("---\ntitle: Zones\n---").orElseThrow().body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "## Why", "---\ntitle: Zones\n", "----\ntitle: Zones\n---\n", "\n---\na: 1\n---\n"})
    @DisplayName("DOC-1 a text without a head is refused")
    void noHead(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(faults.all()).extracting(Fault::key).containsExactly("document.head");
    }

    @Test
    @DisplayName("DOC-1 a mistake in the head has its line in the file")
    void mistakeInHead() {
        assertThat(read("---\ntitle: Zones\nsummary: a: b\n---\n")).isEmpty();
        assertThat(faults.all()).extracting(Fault::line).containsExactly(3);
    }

    @Test
    @DisplayName("DOC-3 a text has a limit")
    void large() {
        assertThat(read("---\na: 1\n---\n" + "x".repeat(TextFile.BYTES_MAX))).isEmpty();
        assertThat(faults.all()).extracting(Fault::key).containsExactly("document.large");
    }
}
