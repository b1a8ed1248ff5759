package eu.secu4all.document.boundary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTest {

    private enum Shape {
        ROUND,
        LONG_TEXT
    }

    private final Faults faults = new Faults();

    private Part read(String... lines) {
        return Yaml.read("a.yaml", String.join("\n", lines).getBytes(UTF_8), faults)
                .orElseThrow();
    }

    @Test
    @DisplayName("DOC-4 what an author writes is read as what is wanted")
    void reads() {
        Part part = read(
                "title: 2024",
                "id: a-1",
                "pass: 70",
                "share: 0.5",
                "right: true",
                "shape: long-text",
                "shapes: [round, round]",
                "words: [yes, 1]",
                "parts:",
                "  - { id: x }",
                "names: { one: { id: y }, two: { id: z } }",
                "nothing:");

        assertThat(part.text("title", 9)).isEqualTo("2024");
        assertThat(part.id("id")).isEqualTo("a-1");
        assertThat(part.number("pass", 0, 100)).isEqualTo(70);
        assertThat(part.number("tries", 1, 9, 3)).isEqualTo(3);
        assertThat(part.decimal("share", 0, 1)).isEqualTo(0.5);
        assertThat(part.flag("right", false)).isTrue();
        assertThat(part.flag("left", true)).isTrue();
        assertThat(part.choice("shape", Shape.class)).contains(Shape.LONG_TEXT);
        assertThat(part.choices("shapes", Shape.class)).containsExactly(Shape.ROUND);
        assertThat(part.texts("words", 9)).containsExactly(new Written("yes", 8), new Written("1", 8));
        assertThat(part.parts("parts").get(0).line()).isEqualTo(10);
        assertThat(part.parts("parts").get(0).newId("id", new HashSet<>())).isEqualTo("x");
        assertThat(part.named("names")).containsOnlyKeys("one", "two");
        part.named("names").values().forEach(each -> each.id("id"));
        assertThat(part.has("nothing")).isFalse();
        assertThat(part.findText("nothing", 9)).isEmpty();
        assertThat(part.findPart("none")).isEmpty();
        part.refuseRest();
        assertThat(faults.all()).isEmpty();
    }

    @Test
    @DisplayName("DOC-5 a localized text is a map from language to text, or a plain text in the source language")
    void localized() {
        Part part = read(
                "title: { en: Zones, de: 'Zonen' }", "summary: Short", "accept: { en: [a, b], fr: c }", "plain: [d]");

        assertThat(part.localized("title", Language.EN, 99))
                .isEqualTo(new LocalizedText(Map.of(Language.EN, "Zones", Language.DE, "Zonen")));
        assertThat(part.localized("summary", Language.FR, 99)).isEqualTo(LocalizedText.of(Language.FR, "Short"));
        assertThat(part.findLocalized("none", Language.FR, 99)).isEqualTo(LocalizedText.NONE);
        assertThat(part.localizedTexts("accept", Language.EN, 9))
                .isEqualTo(Map.of(Language.EN, List.of("a", "b"), Language.FR, List.of("c")));
        assertThat(part.localizedTexts("plain", Language.IT, 9)).isEqualTo(Map.of(Language.IT, List.of("d")));
        assertThat(faults.isEmpty()).isTrue();
    }

    @ParameterizedTest(name = "{0} line {1}")
    @MethodSource
    @DisplayName("DOC-2 a mistake is a fault with its line, and a sentence in four languages")
    void mistakes(String key, int line, String yaml, Consumer<Part> ask) {
        Yaml.read("a.yaml", yaml.getBytes(UTF_8), faults).ifPresent(ask);

        assertThat(faults.all())
                .extracting(Fault::key, Fault::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(key, line));
        Fault fault = faults.all().get(0);
        for (Language language : Language.values()) {
            assertThat(Texts.say(language, "refusals", key, fault.details().toArray()))
                    .isNotBlank();
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("document.missing", 1, "a: 1\nb: ''", part -> part.text("zz", 9)),
                mistake("document.missing", 2, "a: 1\nb: ''", part -> part.text("b", 9)),
                mistake("document.missing", 2, "a: 1\nb: { en: '' }", part -> part.localized("b", Language.EN, 9)),
                mistake("document.missing", 1, "a: 1", part -> part.part("b")),
                mistake("document.unknown", 2, "a: 1\nb: 2", part -> {
                    part.text("a", 9);
                    part.refuseRest();
                }),
                mistake("document.unknown", 3, "a:\n  - b: 1\n    c: 2", part -> {
                    part.parts("a").get(0).text("b", 9);
                    part.refuseRest();
                }),
                mistake("document.twice", 3, "a: 1\nb: 2\na: 3", part -> part.text("a", 9)),
                mistake("document.text", 2, "a:\n  b: 1", part -> part.text("a", 9)),
                mistake("document.text", 1, "a: { en: [] }", part -> part.findLocalized("a", Language.EN, 9)),
                mistake("document.list", 1, "a: 1", part -> part.texts("a", 9)),
                mistake("document.part", 1, "a: [1]", part -> part.parts("a")),
                mistake("document.part", 1, "a: 1", part -> part.part("a")),
                mistake("document.long", 1, "a: 12345", part -> part.text("a", 4)),
                mistake("document.id", 1, "a: A b", part -> part.id("a")),
                mistake("document.id-twice", 1, "a: b", part -> part.newId("a", new HashSet<>(Set.of("b")))),
                mistake("document.number", 1, "a: many", part -> part.number("a", 0, 100)),
                mistake("document.number", 1, "a: 101", part -> part.number("a", 0, 100, 5)),
                mistake("document.number", 1, "a: 1e99", part -> part.decimal("a", 0, 100)),
                mistake("document.whole", 1, "a: 1.5", part -> part.number("a", 0, 100)),
                mistake("document.flag", 1, "a: yes", part -> part.flag("a", false)),
                mistake("document.choice", 1, "a: square", part -> part.choice("a", Shape.class)),
                mistake("document.language", 2, "a:\n  es: Zonas", part -> part.findLocalized("a", Language.EN, 9)),
                mistake("document.no-keys", 1, "just a sentence", part -> {}),
                mistake("document.no-keys", 1, "", part -> {}),
                mistake("document.no-keys", 1, "- a", part -> {}),
                mistake("document.key", 1, "? [a]\n: 1", part -> {}),
                mistake("document.yaml", 2, "a: 1\nb: c: d", part -> {}),
                mistake("document.yaml", 2, "a: [1\n", part -> {}),
                mistake("document.several", 2, "a: 1\n--- \nb: 2", part -> {}),
                mistake("document.characters", 2, "b: c\na: \u0007", part -> {}));
    }

    private static Arguments mistake(String key, int line, String yaml, Consumer<Part> ask) {
        return Arguments.of(key, line, yaml, ask);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("DOC-3 what could exhaust a reader is refused at its line")
    void hostile(String key, int line, String yaml) {
        assertThat(Yaml.read("a.yaml", yaml.getBytes(UTF_8), faults)).isEmpty();

        assertThat(faults.all()).extracting(Fault::key).containsExactly(key);
        assertThat(faults.all().get(0).line()).isEqualTo(line);
        assertThat(Texts.say(
                        Language.EN,
                        "refusals",
                        key,
                        faults.all().get(0).details().toArray()))
                .isNotBlank();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("document.alias", 1, "a: &x [1]\nb: [*x, *x]"),
                Arguments.of("document.type", 1, "a: !!java.net.URL [http://example.org]"),
                Arguments.of("document.type", 1, "a: !secret x"),
                Arguments.of("document.deep", 2, "a:\n  " + "[".repeat(100_000)),
                Arguments.of("document.large", 0, "a: " + "b".repeat(Yaml.BYTES_MAX)));
    }

    @Test
    @DisplayName("DOC-1 a file in another encoding is named with its line; a byte order mark does not matter")
    void encoding() {
        assertThat(Yaml.read("a.yaml", "a: 1\nb: für\n".getBytes(ISO_8859_1), faults))
                .isEmpty();

        assertThat(faults.all()).containsExactly(new Fault("a.yaml", 2, "document.utf-eight", List.of()));
        assertThat(Yaml.read("a.yaml", "\uFEFFa: b".getBytes(UTF_8), faults)
                        .orElseThrow()
                        .text("a", 9))
                .isEqualTo("b");
    }

    @Test
    @DisplayName("DOC-1 no more faults are gathered than anybody reads, and each once")
    void many() {
        for (int i = 0; i < 2 * Faults.FAULTS_MAX; i++) {
            faults.add("a", i / 2 + 1, "document.id", "x");
        }

        assertThat(faults.all()).hasSize(Faults.FAULTS_MAX).doesNotHaveDuplicates();
    }
}
