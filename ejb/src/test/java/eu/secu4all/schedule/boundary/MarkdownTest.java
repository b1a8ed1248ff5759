package eu.secu4all.schedule.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void rendersBlocksAndTables() {
        assertThat(html("# Zones\n\n| a | b |\n|---|---|\n| 1 | 2 |"))
                .contains("<h1>Zones</h1>", "<th>a</th>", "<td>2</td>");
    }

    @Test
    @DisplayName("MD-3 an image is fetched from where the page says")
    void rendersOwnImages() {
        assertThat(html("![Plan of the square](image:42)"))
                .isEqualTo("<p><img src=\"/files/42\" alt=\"Plan of the square\" loading=\"lazy\" /></p>\n");
    }

    @Test
    @DisplayName("MD-2 links open in a new tab and tell the target nothing")
    void rendersLinks() {
        assertThat(html("[Efus](https://efus.eu)"))
                .contains("href=\"https://efus.eu\"", "rel=\"noopener noreferrer nofollow\"", "target=\"_blank\"");
    }

    @ParameterizedTest(name = "MD-1 MD-2 MD-3 {0}")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "a <b onmouseover=alert(1)>b</b>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\nscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](//evil.example)",
                "[x](\\u006aavascript:alert(1))",
                "![x](https://evil.example/track.png)",
                "![x](data:image/svg+xml;base64,AAAA)",
                "![x](image:1\"onerror=alert(1))",
                "![x](image:0)",
                "![<script>](image:x)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "[a](https://efus.eu \"\\\" onclick=alert(1)\")",
                "```<script>\nalert(1)\n```",
                "<https://efus.eu/\"onmouseover=alert(1)>",
                "<!-- <script> -->",
                "<![CDATA[<script>]]>"
            })
    void rendersHostileTextHarmless(String hostile) {
        String html = html(hostile);

        // Without the quoted values, what is left are tags and attribute names.
        String names = html.replaceAll("\"[^\"]*\"", "");
        assertThat(names).doesNotContainIgnoringCase("<script", "<img src=x", "<b ", "<!--");
        assertThat(names).doesNotContainPattern("<[^>]*\\son\\w+=");
        assertThat(html)
                .doesNotContainPattern("(?i)(href|src)=\"(javascript|data|vbscript|//|http://evil|https://evil)");
        assertThat(html).doesNotContain("href=\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "* ", "1. ", "[", "![", "*a **b ", "`", "|-", "<", "_("})
    @DisplayName("MD-4 deep nesting neither breaks nor stalls")
    void survivesDeepNesting(String part) {
        String text = part.repeat(PlanLimits.MARKDOWN_MAX / part.length());

        assertThat(html(text)).isNotNull();
        assertThat(html(text + "x" + new StringBuilder(text).reverse())).isNotNull();
    }

    private static String html(String markdown) {
        return Markdown.html(markdown, id -> "/files/" + id);
    }
}
