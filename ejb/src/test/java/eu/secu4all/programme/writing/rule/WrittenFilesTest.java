package eu.secu4all.programme.writing.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.programme.SamplePackage;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Change;
import eu.secu4all.programme.writing.boundary.Frame;
import eu.secu4all.programme.writing.boundary.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFilesTest {
    private static final String FILE = """
            ---
            # by hand
            title: "Zones"   # as agreed
            summary: >
              Short
              words

            # checked by the fire brigade
            status: draft
            ---
            ## Why

            Words.
            """.replace("\n", "\r\n");

    private static Sheet read(String file) {
        return SheetFile.read(file.getBytes(UTF_8), true);
    }

    private static Sheet with(Sheet sheet, String title, String body) {
        return new Sheet(title, sheet.summary(), sheet.status(), sheet.sources(), body, sheet.current());
    }

    private static String write(String file, Sheet sheet) {
        return new String(SheetFile.write(file.getBytes(UTF_8), read(file), sheet, Optional.empty()), UTF_8);
    }

    @Test
    @DisplayName("WRITE-3 what is stored without a change stays the same to the byte")
    void sameBytes() {
        for (byte[] file : SamplePackage.files().values()) {
            assertThat(SheetFile.write(file, SheetFile.read(file, true), SheetFile.read(file, true), Optional.empty()))
                    .isEqualTo(file);
        }
        assertThat(write(FILE, read(FILE))).isEqualTo(FILE);
    }

    @Test
    @DisplayName("WRITE-3 of a changed head only the changed keys do, and the text keeps its line ends")
    void changedKeys() {
        String written = write(FILE, with(read(FILE), "Zones: all", "## Why\n\nOther words."));

        assertThat(written)
                .isEqualTo(FILE.replace("\"Zones\"   # as agreed", "\"Zones: all\"")
                        .replace("Words.\r\n", "Other words.\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain",
                "a: b",
                "- no",
                "# no",
                "\"quoted\" \\ back",
                "true",
                "12",
                "[x]",
                "è: più",
                "tab\there",
                "&a *b"
            })
    @DisplayName("WRITE-1 whatever an author types in a field is read back as typed")
    void quotes(String typed) {
        Sheet sheet = new Sheet(
                typed,
                typed,
                UnitText.Status.REVIEWED,
                List.of(new Source("iso", typed, "https://example.org/?a=1#b", typed)),
                "## Text\n",
                true);

        Sheet read = SheetFile.read(SheetFile.write(sheet, Optional.of("0123456789ab")), true);

        String one = typed.replace('\t', ' ');
        assertThat(read.title()).isEqualTo(one);
        assertThat(read.summary()).isEqualTo(one);
        assertThat(read.sources().get(0).where()).isEqualTo(typed);
        assertThat(SheetFile.text(SheetFile.write(sheet, Optional.of("0123456789ab")))
                        .orElseThrow()
                        .of())
                .contains("0123456789ab");
    }

    @Test
    @DisplayName("WRITE-3 sources are added, changed and taken away, and the rest of the head stays")
    void sources() {
        Sheet sheet = read(FILE);
        Sheet sourced = new Sheet(
                sheet.title(),
                sheet.summary(),
                sheet.status(),
                List.of(new Source("iso", "ISO 31000", "", "clause 6"), new Source("", "", "", "")),
                sheet.body(),
                true);

        String written = write(FILE, sourced);

        assertThat(written)
                .contains("# by hand", "# checked by the fire brigade", "  - { id: iso, title: \"ISO 31000\"");
        assertThat(read(written).sources()).hasSize(1);
        assertThat(write(written, sheet)).isEqualTo(FILE);
    }

    @Test
    @DisplayName("WRITE-3 what a unit is changes key by key")
    void frames() {
        String file =
                "# kind of unit\nkind: lesson\nminutes: 40   # at most\ndimensions:\n- prevention\n- reaction\ncomplete: read\n";
        Frame frame = FrameFile.read(file.getBytes(UTF_8));
        Frame longer =
                new Frame(frame.kind(), 45, frame.dimensions(), List.of("zones"), frame.completion(), frame.further());

        assertThat(new String(FrameFile.write(file.getBytes(UTF_8), frame), UTF_8))
                .isEqualTo(file);
        assertThat(new String(FrameFile.write(file.getBytes(UTF_8), longer), UTF_8))
                .isEqualTo(file.replace("40   # at most", "45") + "requires: [zones]\n");
        Frame link = new Frame(
                Unit.Kind.RESOURCE,
                5,
                List.of(),
                List.of(),
                Unit.Completion.OPENED,
                Map.of("link", "https://example.org/?a: b"));
        assertThat(FrameFile.read(FrameFile.write(link))).isEqualTo(link);
        assertThat(FrameFile.read(FrameFile.write(file.getBytes(UTF_8), link))).isEqualTo(link);
        assertThat(FrameFile.read(FrameFile.write(FrameFile.write(link), frame)))
                .isEqualTo(frame);
    }

    @Test
    @DisplayName("WRITE-3 the list of a module's units changes, and nothing else of it")
    void lists() {
        byte[] module = "number: 1\nunits:\n- a\n- b # second\n\n# the end\n".getBytes(UTF_8);

        byte[] moved = FrameFile.withList(module, "units", List.of("b", "a", "c"));

        assertThat(new String(moved, UTF_8)).isEqualTo("number: 1\nunits: [b, a, c]\n\n# the end\n");
        assertThat(FrameFile.list(moved, "units")).containsExactly("b", "a", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "Zones and assets, zones-and-assets",
        "Für größere Plätze, fur-grossere-platze",
        "L’œuvre: où?, l-oeuvre-ou",
        "!!!, unit",
        "zones, zones-2"
    })
    @DisplayName("a unit's id is made from its title, and is free")
    void ids(String title, String id) {
        assertThat(Slug.free(title, "unit", "zones"::equals)).isEqualTo(id);
        assertThat(Slug.of("very ".repeat(40))).hasSizeLessThanOrEqualTo(50).doesNotEndWith("-");
    }

    @Test
    @DisplayName("two texts are compared line by line")
    void compares() {
        assertThat(Comparison.of("a\nb\nc\n", "a\nx\ny\nc\nd"))
                .containsExactly(
                        new Change(1, 1, "a"),
                        new Change(2, 0, "b"),
                        new Change(0, 2, "x"),
                        new Change(0, 3, "y"),
                        new Change(3, 4, "c"),
                        new Change(0, 5, "d"));
        assertThat(Comparison.of("", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "DE", "FR", "IT"})
    @DisplayName("WRITE-1 a new quiz and a new exercise begin with something an import would take")
    void starters(String language) {
        var files = SamplePackage.files();
        var spoken = eu.secu4all.language.Language.valueOf(language);
        Starter.files(Unit.Kind.QUIZ, spoken).forEach((name, bytes) -> files.put("first/test/" + name, bytes));
        Starter.files(Unit.Kind.EXERCISE, spoken).forEach((name, bytes) -> files.put("first/sheet/" + name, bytes));
        Faults faults = new Faults();

        eu.secu4all.programme.rule.PackageReader.read(files, faults);

        assertThat(faults.all()).isEmpty();
    }
}
