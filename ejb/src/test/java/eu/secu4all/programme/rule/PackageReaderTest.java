package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.programme.SamplePackage;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackageReaderTest {
    private final Faults faults = new Faults();
    private final Map<String, byte[]> files = SamplePackage.files();

    @Test
    @DisplayName("PACK-1 a package without mistakes is read as a whole")
    void reads() {
        Programme programme = PackageReader.read(files, faults).orElseThrow(() -> new AssertionError(faults.all()));

        assertThat(programme.id()).isEqualTo("sample");
        assertThat(programme.glossary()).hasSize(2);
        assertThat(programme.modules().get(1).requires()).containsExactly("first");
        List<Unit> units = programme.modules().get(0).units();
        assertThat(units)
                .extracting(unit -> unit.setting().kind())
                .containsExactly(
                        Unit.Kind.LESSON,
                        Unit.Kind.CASE_STUDY,
                        Unit.Kind.EXERCISE,
                        Unit.Kind.QUIZ,
                        Unit.Kind.LIVE_SESSION,
                        Unit.Kind.RESOURCE,
                        Unit.Kind.RESOURCE);
        assertThat(units.get(0).texts()).containsOnlyKeys(Language.EN, Language.DE);
        assertThat(units.get(0).texts().get(Language.DE).status()).isEqualTo(UnitText.Status.DRAFT);
        Setting.Exercise exercise = (Setting.Exercise) units.get(2).setting();
        assertThat(exercise.group()).isTrue();
        assertThat(exercise.worksheet().sections().get(0).fields()).hasSize(3);
        assertThat(exercise.rubric()).hasSize(3);
        assertThat(units.get(3).setting()).isEqualTo(new Setting.Quiz(1, 80, 3, 24));
    }

    @Test
    @DisplayName("PACK-1 all mistakes of a package are named at once")
    void all() {
        edit("programme.yaml", "source: en", "source: es");
        edit("first/lesson/en.md", "zones.svg", "gone.svg");
        files.remove("second/lesson/unit.yaml");

        assertThat(PackageReader.read(files, faults)).isEmpty();

        assertThat(faults.all())
                .extracting(Fault::file)
                .containsExactly("first/lesson/en.md", "programme.yaml", "second/lesson/unit.yaml");
    }

    @ParameterizedTest(name = "{3} at {0}:{4}")
    @MethodSource
    @DisplayName("PACK-2 a mistake is named with file and line, in four languages")
    void mistakes(String file, String old, String edited, String key, int line) {
        edit(file, old, edited);

        assertThat(PackageReader.read(files, faults)).isEmpty();

        assertThat(faults.all()).as(faults.all().toString()).hasSize(1);
        Fault fault = faults.all().get(0);
        assertThat(fault.key()).isEqualTo(key);
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.file()).isEqualTo(file);
        for (Language language : Language.values()) {
            assertThat(Texts.say(language, "refusals", key, fault.details().toArray()))
                    .isNotBlank();
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(inStructure(), inTexts(), inMoreTexts(), inQuizzes(), inOtherFiles())
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Arguments> inStructure() {
        String unit = "first/lesson/unit.yaml";
        return Stream.of(
                Arguments.of("programme.yaml", "format: 1", "format: 2", "document.number", 1),
                Arguments.of("programme.yaml", "id: sample", "id: A", "document.id", 2),
                Arguments.of("programme.yaml", "title:", "titel: x\ntitle:", "document.unknown", 4),
                Arguments.of("programme.yaml", "second]", "second, second]", "document.id-twice", 6),
                Arguments.of("programme.yaml", "second]", "second, A]", "document.id", 6),
                Arguments.of(
                        "first/module.yaml", "units:", "requires: [none]\nunits:", "programme.requires-unknown", 6),
                Arguments.of(
                        "first/module.yaml",
                        "scope a site }",
                        "scope a site }" + "\n  - x".repeat(8),
                        "programme.count",
                        4),
                Arguments.of("glossary.yaml", "see: [zone]", "see: [none]", "programme.term-unknown", 5),
                Arguments.of("glossary.yaml", "source: iso", "source: none", "programme.source-unknown", 6),
                Arguments.of("glossary.yaml", "where: clause 3", "url: \"ftp://x\"", "programme.link", 9),
                Arguments.of("glossary.yaml", ", where: clause 3", "", "programme.source-place", 9),
                Arguments.of(unit, "complete: checks", "complete: passed", "document.choice", 4),
                Arguments.of(unit, "minutes: 40", "minutes: 0", "document.number", 2),
                Arguments.of("first/link/unit.yaml", "link: https://example.org", "", "programme.resource", 1),
                Arguments.of("first/link/unit.yaml", "https://example.org", "\"javascript:x\"", "programme.link", 3));
    }

    private static Stream<Arguments> inTexts() {
        String lesson = "first/lesson/en.md";
        return Stream.of(
                Arguments.of(lesson, "](term:risk)", "](term:none)", "programme.term-unknown", 10),
                Arguments.of(lesson, "[^iso]", "[^none]", "programme.source-unknown", 10),
                Arguments.of(lesson, "](https://example.org)", "](javascript:x)", "programme.link", 10),
                Arguments.of(lesson, "](https://example.org)", "](check:c1)", "programme.check-place", 10),
                Arguments.of(lesson, "(check:c1)", "(check:c9)", "programme.check-unknown", 21),
                Arguments.of(lesson, "(zones.svg", "(none.svg", "programme.picture-unknown", 12),
                Arguments.of(lesson, "(zones.svg", "(https://example.org/x.png", "programme.picture-unknown", 12),
                Arguments.of(lesson, "![Four zones]", "![]", "programme.picture-words", 12),
                Arguments.of(lesson, "## Why", "# Why", "programme.heading", 8));
    }

    private static Stream<Arguments> inMoreTexts() {
        String lesson = "first/lesson/en.md";
        return Stream.of(
                Arguments.of(lesson, "[!NOTE]", "[!NOTICE]", "programme.call-out", 14),
                Arguments.of(lesson, "[!NOTE]", "[!ANSWER q]", "programme.answer-alone", 14),
                Arguments.of(lesson, "status: reviewed", "status: done", "document.choice", 4),
                Arguments.of(lesson, "status: reviewed", "status: reviewed\nof: abc", "programme.of", 5),
                Arguments.of(lesson, "title: Zones", "", "document.missing", 3),
                Arguments.of(
                        "first/case/en.md",
                        "<!-- timeline -->\n",
                        "<!-- timeline -->\n\ntext\n\n",
                        "programme.timeline",
                        6),
                Arguments.of("first/case/en.md", "ANSWER q1", "QUESTION q1", "document.id-twice", 13),
                Arguments.of(lesson, "[!NOTE]", "[!QUESTION]", "document.missing", 14));
    }

    private static Stream<Arguments> inOtherFiles() {
        String sheet = "first/sheet/worksheet.yaml";
        return Stream.of(
                Arguments.of(
                        "first/link/unit.yaml",
                        "link: https://example.org",
                        "file: none.pdf",
                        "programme.file-unknown",
                        3),
                Arguments.of("first/lesson/zones.svg", "<rect", "<script/><rect", "programme.svg", 2),
                Arguments.of("first/lesson/zones.svg", "</svg>", "", "programme.svg-broken", 3),
                Arguments.of(sheet, "of: [l, c]", "of: [name]", "programme.computed", 12),
                Arguments.of(sheet, "up-to: 25", "up-to: 8", "programme.bands", 19),
                Arguments.of(sheet, "{ id: b, text: B }", "", "programme.count", 23),
                Arguments.of(
                        sheet,
                        "title: Three, levels: [a, b, c, d]",
                        "title: Three, levels: [a]",
                        "programme.count",
                        27),
                Arguments.of(sheet, "id: name", "id: risks", "document.id-twice", 7));
    }

    private static Stream<Arguments> inQuizzes() {
        String quiz = "first/lesson/quiz.yaml";
        return Stream.of(
                Arguments.of(
                        quiz,
                        "accept: [risk]",
                        "accept: [risk]\n  - { id: c1, kind: short, ask: A, feedback: B, accept: [c] }",
                        "document.id-twice",
                        7),
                Arguments.of(quiz, "accept: [risk]", "accept: []", "quiz.accept", 6),
                Arguments.of("first/test/unit.yaml", "draw: 1", "draw: 9", "quiz.draw", 3),
                Arguments.of(
                        quiz,
                        "kind: short\n    ask: What is left?\n    feedback: This.\n    accept: [risk]",
                        "kind: hotspot\n    ask: Where?\n    feedback: There.\n    image: none.svg\n    alt: A\n"
                                + "    areas: [ { id: a, name: A, x: 1, y: 1, width: 5, height: 5, right: true },"
                                + " { id: b, name: B, x: 9, y: 9, width: 5, height: 5 } ]",
                        "programme.picture-unknown",
                        6));
    }

    @Test
    @DisplayName("PACK-2 files that are missing, that nobody refers to, or with impossible names are named")
    void wholeFiles() {
        files.remove("first/sheet/worksheet.yaml");
        files.remove("first/test/quiz.yaml");
        files.remove("second/module.yaml");
        files.put("first/lesson/Notes.TXT", new byte[0]);
        files.put("first/lesson/zones.png", "GIF89a".getBytes(UTF_8));

        PackageReader.read(files, faults);

        assertThat(faults.all())
                .extracting(fault -> fault.file() + " " + fault.key())
                .containsExactlyInAnyOrder(
                        "first/sheet/worksheet.yaml programme.file-missing",
                        "first/test/quiz.yaml programme.file-missing",
                        "second/module.yaml programme.file-missing",
                        "second/lesson/en.md programme.stray",
                        "second/lesson/unit.yaml programme.stray",
                        "first/lesson/Notes.TXT programme.name",
                        "first/lesson/Notes.TXT programme.stray",
                        "first/lesson/zones.png programme.picture-type");
    }

    @Test
    @DisplayName("PACK-3 modules and units that wait for each other are named in their order")
    void circles() {
        edit("first/module.yaml", "units:", "requires: [second]\nunits:");
        edit("first/lesson/unit.yaml", "minutes", "requires: [case]\nminutes");

        PackageReader.read(files, faults);

        assertThat(faults.all())
                .extracting(Fault::file, Fault::key, fault -> fault.details().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "first/module.yaml", "programme.requires-circle", "lesson → case → lesson"),
                        org.assertj.core.groups.Tuple.tuple(
                                "programme.yaml", "programme.requires-circle", "first → second → first"));
    }

    @Test
    @DisplayName("PACK-5 a unit without a text in the source language is refused; a package of nothing too")
    void sourceText() {
        files.remove("first/lesson/en.md");
        PackageReader.read(files, faults);
        PackageReader.read(Map.of(), faults);

        assertThat(faults.all())
                .extracting(fault -> fault.file() + " " + fault.key())
                .containsExactly("first/lesson/en.md programme.file-missing", "programme.yaml programme.file-missing");
    }

    @Test
    @DisplayName("PACK-6 a package of too many or too large files is refused")
    void limits() {
        for (int i = 0; i <= PackageFiles.FILES_MAX; i++) {
            files.put("first/lesson/p" + i + ".svg", SamplePackage.SVG.getBytes(UTF_8));
        }
        files.put("first/lesson/q.svg", new byte[PackageFiles.FILE_BYTES_MAX + 1]);

        PackageReader.read(files, faults);

        assertThat(faults.all()).extracting(Fault::key).contains("programme.files", "programme.file-large");
    }

    private void edit(String file, String old, String edited) {
        String text = new String(files.get(file), UTF_8);
        assertThat(text).contains(old);
        files.put(file, text.replace(old, edited).getBytes(UTF_8));
    }
}
