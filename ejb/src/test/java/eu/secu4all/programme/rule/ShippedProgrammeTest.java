package eu.secu4all.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShippedProgrammeTest {
    private static final Path FOLDER = Path.of("src/main/resources/programme/secu4all");

    @Test
    @DisplayName("PACK-1 the package that ships has no mistake")
    void shipped() throws IOException {
        assumeThat(FOLDER.resolve(PackageReader.PROGRAMME)).exists();
        Faults faults = new Faults();

        PackageReader.read(files(), faults);

        assertThat(faults.all().stream().map(ShippedProgrammeTest::say)).isEmpty();
    }

    private static String say(Fault fault) {
        return fault.file() + ":" + fault.line() + " "
                + Texts.say(
                        Language.EN, "refusals", fault.key(), fault.details().toArray());
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            path -> files.put(FOLDER.relativize(path).toString().replace('\\', '/'), bytes(path)));
        }
        return files;
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
