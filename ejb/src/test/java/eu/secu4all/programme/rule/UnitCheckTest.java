package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.programme.SamplePackage;
import eu.secu4all.programme.boundary.ProgrammeModule;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnitCheckTest {

    private static final Set<String> TERMS = Set.of("risk", "zone");

    private final Map<String, byte[]> files = SamplePackage.files();
    private final Faults faults = new Faults();

    @Test
    @DisplayName("PACK-1 a unit that is read by itself is the one that stands in its package")
    void same() {
        for (Unit unit : module().units()) {
            assertThat(read(unit.id(), TERMS)).as(unit.id()).contains(unit);
        }
        assertThat(faults.all()).isEmpty();
    }

    @Test
    @DisplayName("PACK-1 a unit that is read by itself has the faults that an import would report")
    void faults() {
        String name = "first/lesson/unit.yaml";
        files.put(name, (new String(files.get(name), UTF_8) + "requires: [case, gone]\n").getBytes(UTF_8));

        assertThat(read("lesson", Set.of("zone"))).isEmpty();

        assertThat(faults.all())
                .extracting(Fault::key)
                .containsExactlyInAnyOrder(
                        "programme.term-unknown", "programme.requires-unknown", "programme.requires-circle");
    }

    private Optional<Unit> read(String unit, Set<String> terms) {
        String folder = "first/" + unit + "/";
        Map<String, byte[]> own = new TreeMap<>(files);
        own.keySet().removeIf(path -> !path.startsWith(folder));
        Map<String, List<String>> requires =
                Map.of("lesson", List.of(), "case", List.of("lesson"), "sheet", List.of(), "test", List.of());
        return UnitCheck.read(
                new UnitId("sample", "first", unit), own, new UnitCheck.Around(Language.EN, terms, requires), faults);
    }

    private ProgrammeModule module() {
        return PackageReader.read(files, new Faults()).orElseThrow().modules().get(0);
    }
}
