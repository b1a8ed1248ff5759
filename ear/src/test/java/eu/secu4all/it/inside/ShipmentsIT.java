package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Shipments;
import eu.secu4all.programme.boundary.Shipments.Outcome;
import eu.secu4all.programme.boundary.UnitId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShipmentsIT extends InsideProduct {

    private static final String ID = "shipped";
    private static final UnitId LESSON = new UnitId(ID, "module", "lesson");

    @Inject
    private Shipments shipments;

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private Programmes programmes;

    @Inject
    private People people;

    @Test
    @DisplayName("SHIP-1 to SHIP-3 a newer package that ships replaces what nobody has changed here, and nothing else")
    void ships() {
        Caller trainer = people.findByEmail(Caller.HOUSE, "tomas.lindqvist@secu4all.example")
                .orElseThrow()
                .caller();
        assertThat(take("One.")).isEqualTo(Outcome.FIRST);
        assertThat(take("One.")).isEqualTo(Outcome.SAME);
        assertThat(take("Two.")).isEqualTo(Outcome.NEWER);
        assertThat(text(trainer)).contains("Two.");

        door.importZip(trainer, new ByteArrayInputStream(zip("Ours.")));
        assertThat(take("Two.")).isEqualTo(Outcome.SAME);
        assertThat(take("Three.")).isEqualTo(Outcome.CHANGED_HERE);
        assertThat(text(trainer)).contains("Two.");

        door.importZip(trainer, new ByteArrayInputStream(zip("Two.")));
        assertThat(take("Three.")).isEqualTo(Outcome.NEWER);
        assertThat(text(trainer)).contains("Three.");
        assertThat(take("[](check:none)")).isEqualTo(Outcome.FAULTY);
        Assertions.assertThatThrownBy(() -> shipments.take(trainer, ID, zip("One.")))
                .hasMessageContaining("no-right");

        authoring.unpublish(trainer, LESSON, Language.EN);
        assertThat(take("Four.")).isEqualTo(Outcome.NEWER);
        assertThat(authoring.states(trainer, ID))
                .allSatisfy(unit ->
                        assertThat(unit.variants().get(Language.EN).shown()).isZero());
    }

    private Outcome take(String body) {
        return shipments.take(Caller.HOUSE, ID, zip(body)).outcome();
    }

    private String text(Caller reader) {
        return programmes
                .read(reader, LESSON, Language.EN, (version, name) -> name)
                .reading()
                .toString();
    }

    private static byte[] zip(String body) {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "programme.yaml", "format: 1\nid: " + ID + "\nsource: en\ntitle: Shipped\nmodules: [module]\n");
        put(
                files,
                "module/module.yaml",
                "number: 1\ntitle: Module\nsummary: Short\noutcomes: [know it]\nunits: [lesson]\n");
        put(files, "module/lesson/unit.yaml", "kind: lesson\nminutes: 5\ncomplete: read\n");
        put(files, "module/lesson/en.md", "---\ntitle: Lesson\nsummary: Short\nstatus: reviewed\n---\n" + body + "\n");
        return WrittenPackage.zip(files);
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }
}
