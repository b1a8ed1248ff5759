package eu.secu4all.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientFilesTest {

    private static final String MODULE = """
            // @ts-check
            import { html } from 'lit';

            /**
             * What it is for.
             */
            export const line = (/** @type {any} */ each) => html`<a href="//x">${each}</a>`; // stays
              /** One line. @param {string} name */
              const area = /** @type {HTMLElement} */ (this.querySelector('a'));
            """;

    @Test
    @DisplayName("PAGE-4 a module is sent without what only its authors read")
    void leavesCommentsOut() throws IOException {
        assertThat(sent("a.js", Map.of("a.js", MODULE))).isEqualTo("""
                import { html } from 'lit';
                export const line = (each) => html`<a href="//x">${each}</a>`; // stays
                  const area = (this.querySelector('a'));
                """);
    }

    @Test
    @DisplayName("PAGE-3 all styles are one sheet, in the order of their names")
    void joinsStyles() throws IOException {
        Map<String, String> sources = Map.of("chat/chat.css", "c {}", "base/base.css", "/* all\n share */\nb {}");
        assertThat(sent(ClientFiles.SHEET, sources)).isEqualTo("b {}\nc {}");
    }

    @Test
    @DisplayName("PAGE-4 the revision changes with any file, and only then")
    void revisionChanges() {
        String revision = files(Map.of("a.js", "1", "b.css", "x")).revision();
        assertThat(files(Map.of("a.js", "1", "b.css", "x")).revision()).isEqualTo(revision);
        assertThat(files(Map.of("a.js", "2", "b.css", "x")).revision()).isNotEqualTo(revision);
        assertThat(files(Map.of("a.js", "1", "b.css", "y")).revision()).isNotEqualTo(revision);
        assertThat(files(Map.of("c.js", "1", "b.css", "x")).revision()).isNotEqualTo(revision);
    }

    private static ClientFiles files(Map<String, String> sources) {
        return new ClientFiles(new TreeMap<>(sources));
    }

    private static String sent(String path, Map<String, String> sources) throws IOException {
        byte[] zipped = files(sources).zipped(path).orElseThrow();
        return new String(new GZIPInputStream(new ByteArrayInputStream(zipped)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
