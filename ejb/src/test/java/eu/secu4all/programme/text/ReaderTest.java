package eu.secu4all.programme.text;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
    private static final Reader.Surroundings AROUND = new Reader.Surroundings(
            name -> name.equals("zones.svg") ? Optional.of("/files/7/zones.svg") : Optional.empty(),
            term -> term.equals("risk")
                    ? Optional.of(new Reader.Definition("What may \"happen\".", Optional.of(Language.EN)))
                    : Optional.empty(),
            List.of(new Source("a", "A", "", "p. 1"), new Source("b", "B", "", "p. 2")));

    private static Reading read(String text) {
        return Reader.read(text, AROUND);
    }

    private static String html(String text) {
        return ((Reading.Passage) read(text).pieces().get(0)).html();
    }

    @Test
    @DisplayName("READ-4 every block has its number as an anchor, and main headings make the contents")
    void anchors() {
        Reading reading = read("## One *thing*\n\ntext\n\n- a\n- b\n\n### Small\n\n## Two");

        assertThat(((Reading.Passage) reading.pieces().get(0)).html())
                .contains("<h2 id=\"p-1\">", "<p id=\"p-2\">", "<ul id=\"p-3\">", "<h3 id=\"p-4\">", "<h2 id=\"p-5\">");
        assertThat(reading.contents())
                .containsExactly(new Reading.Heading("p-1", "One thing"), new Reading.Heading("p-5", "Two"));
    }

    @Test
    @DisplayName("READ-3 a picture alone in its paragraph is a figure with a caption; one from elsewhere is its words")
    void figures() {
        assertThat(html("![Four zones](zones.svg \"Figure: <zones>\")"))
                .contains("<figure id=\"p-1\"><img src=\"/files/7/zones.svg\" alt=\"Four zones\"")
                .contains("<figcaption>Figure: &lt;zones&gt;</figcaption></figure>")
                .doesNotContain("title=");
        assertThat(html("![Four zones](https://example.org/x.png)"))
                .doesNotContain("<img")
                .contains("Four zones");
        assertThat(html("![x](../other/zones.svg) ![y](//example.org/x)")).doesNotContain("<img");
    }

    @Test
    @DisplayName("READ-1 a word of the glossary is a button with its definition; an unknown one is just a word")
    void terms() {
        assertThat(html("A [risk *owner*](term:risk) here."))
                .contains(
                        "<span class=\"term\"><button type=\"button\" class=\"term-word\" aria-describedby=\"term-1\">risk owner</button>",
                        "<span role=\"tooltip\" class=\"term-meaning\" id=\"term-1\" lang=\"en\">What may &quot;happen&quot;.</span>");
        assertThat(html("A [risk](term:none)")).contains("A risk").doesNotContain("button");
    }

    @Test
    @DisplayName("READ-1 sources are numbered as they are first cited, and only those cited are listed")
    void citations() {
        Reading reading = read("One.[^b] Two.[^a] Three.[^b] Four.[^none]");

        assertThat(((Reading.Passage) reading.pieces().get(0)).html())
                .contains(
                        "One.<sup class=\"citation\"><a href=\"#source-1\" role=\"doc-noteref\">1</a></sup>",
                        "href=\"#source-2\"",
                        "Four.</p>");
        assertThat(reading.sources()).extracting(Source::id).containsExactly("b", "a");
    }

    @Test
    @DisplayName("READ-1 call-outs, tables and timelines have their own looks")
    void blocks() {
        assertThat(html("> [!CAUTION] Mind *this*\n> and that"))
                .contains(
                        "<div class=\"call-out caution\" role=\"note\" id=\"p-1\">",
                        "<p class=\"call-out-title\">Mind <em>this</em></p>",
                        "and that");
        assertThat(html("> [!NOTE] Title only")).contains("<p class=\"call-out-title\">Title only</p>");
        assertThat(html("> just said")).contains("<blockquote id=\"p-1\">");
        assertThat(html("| a |\n|---|\n| b |"))
                .contains(
                        "<div class=\"wide\" role=\"group\" aria-label=\"a\" tabindex=\"0\" id=\"p-1\">", "<td>b</td>");
        assertThat(html("<!-- timeline -->\n- **2016:** x"))
                .contains("<div class=\"timeline\" id=\"p-1\">", "<strong>2016:</strong>");
    }

    @Test
    @DisplayName("READ-1 checks, questions and model answers are pieces of their own, in their order")
    void pieces() {
        Reading reading = read(
                "one\n\n[](check:c1)\n\n> [!QUESTION q1] What *now*?\n> Think.\n\n> [!ANSWER q1] So\n> Wait.\n\ntwo");

        assertThat(reading.pieces())
                .containsExactly(
                        new Reading.Passage("<p id=\"p-1\">one</p>\n"),
                        new Reading.Check("p-2", "c1"),
                        new Reading.Question("p-3", "q1", "What <em>now</em>?", "<p>Think.</p>"),
                        new Reading.ModelAnswer("p-4", "q1", "So", "<p>Wait.</p>"),
                        new Reading.Passage("<p id=\"p-5\">two</p>\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](//example.org)",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](zones.svg \"y\\\" onerror=\\\"alert(1)\")",
                "[x](https://example.org/\"onclick=\"alert(1))",
                "[<script>](term:risk)",
                "> [!NOTE] <script>alert(1)</script>\n> <iframe src=x>",
                "<!-- timeline --><script>alert(1)</script>\n- x",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "| <script> |\n|---|\n| <b onclick=x> |"
            })
    @DisplayName("READ-1 READ-2 hostile text does nothing")
    void hostile(String text) {
        assertThat(html(text).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("<script", "<iframe", "href=\"javascript", "href=\"data", "href=\"vb", "href=\"//")
                .doesNotContainPattern("<[^>]*\\son[a-z]+=[^>]*>(?<!\"[^\"]{0,200}>)")
                .doesNotContainPattern("<[a-z]+ onclick");
    }

    @Test
    @DisplayName("READ-2 a link opens in a new tab and tells the target nothing")
    void links() {
        assertThat(html("[x](https://example.org)"))
                .contains("rel=\"noopener noreferrer nofollow\"", "target=\"_blank\"");
    }

    @Test
    @DisplayName("READ-5 deep nesting is flattened, fast")
    void deep() {
        assertThat(read(">".repeat(5_000) + " x").pieces()).isNotEmpty();
        assertThat(read("*a **a ".repeat(3_000) + "a** a*".repeat(3_000)).pieces())
                .isNotEmpty();
        assertThat(read("[".repeat(5_000) + "](term:risk)".repeat(5_000)).pieces())
                .isNotEmpty();
    }
}
