package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.programme.SamplePackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every mistake that a package can have. Those that fit into one package are in {@code broken-package}, and what has to be
 * told about it in {@code broken-package.txt}; files too large to keep, and zips, are made here.
 */
class EveryMistakeTest {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final Path SOURCES = Path.of("src/main/java/eu/secu4all");
    private static final List<String> READERS =
            List.of("document", "programme/rule", "programme/text", "quiz/file", "quiz/QuestionCheck.java");
    private static final Pattern KEY = Pattern.compile("\"((?:document|programme|quiz)\\.[a-z-]+)\"");

    /** What no file can provoke, since the document has said it before in its own words. */
    private static final Set<String> SAID_BY_THE_DOCUMENT = Set.of(
            "quiz.id",
            "quiz.text-missing",
            "quiz.text-long",
            "quiz.points",
            "quiz.image",
            "quiz.number",
            "quiz.tolerance");

    @Test
    @DisplayName("PACK-1 a package with every kind of mistake is refused, and each is named with file and line")
    void everyKind() throws IOException {
        Faults faults = new Faults();

        assertThat(PackageReader.read(broken(), faults)).isEmpty();

        assertThat(faults.all().stream().map(EveryMistakeTest::line))
                .containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve("broken-package.txt")));
    }

    @Test
    @DisplayName("PACK-1 a mistake that no test provokes does not exist, and each has a sentence in four languages")
    void noneForgotten() throws IOException {
        Faults faults = new Faults();
        PackageReader.read(broken(), faults);
        List<Fault> all =
                Stream.concat(faults.all().stream(), tooLarge().stream()).toList();

        Set<String> provoked = all.stream().map(Fault::key).collect(Collectors.toCollection(TreeSet::new));
        provoked.addAll(SAID_BY_THE_DOCUMENT);

        assertThat(provoked).containsExactlyElementsOf(known());
        for (Fault fault : all) {
            for (Language language : Language.values()) {
                assertThat(Texts.say(
                                language,
                                "refusals",
                                fault.key(),
                                fault.details().toArray()))
                        .as("%s in %s", fault.key(), language)
                        .isNotBlank()
                        .doesNotContainPattern("\\{\\d}");
            }
        }
    }

    /** What would be too much to keep among the sources: found one by one. */
    private static List<Fault> tooLarge() throws IOException {
        Faults faults = new Faults();
        with(faults, files -> files.put("first/lesson/en.md", new byte[TextFile.BYTES_MAX + 1]));
        with(faults, files -> files.put("first/lesson/big.svg", new byte[PackageFiles.FILE_BYTES_MAX + 1]));
        with(faults, files -> {
            for (int i = 0; i <= PackageFiles.FILES_MAX; i++) {
                files.put("first/lesson/p" + i + ".svg", SamplePackage.SVG.getBytes(UTF_8));
            }
        });
        byte[] large = new byte[PackageFiles.FILE_BYTES_MAX];
        with(faults, files -> {
            for (int i = 0; i <= PackageFiles.BYTES_MAX / large.length; i++) {
                files.put("first/lesson/large" + i + ".png", large);
            }
        });
        PackageZip.read(new ByteArrayInputStream(new byte[9]), faults);
        Faults out = new Faults();
        PackageZip.read(new ByteArrayInputStream(PackageZip.write(Map.of("../x", new byte[1]))), out);
        Faults twice = new Faults();
        PackageZip.read(new ByteArrayInputStream(SameNameTwice.zip()), twice);
        return Stream.of(faults, out, twice)
                .flatMap(each -> each.all().stream())
                .toList();
    }

    private static void with(Faults faults, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> files = SamplePackage.files();
        change.accept(files);
        PackageReader.read(files, faults);
    }

    private static String line(Fault fault) {
        return (fault.file() + ":" + fault.line() + " " + fault.key() + " " + String.join(" | ", fault.details()))
                .strip();
    }

    private static Set<String> known() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String reader : READERS) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(reader))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(found -> keys.add(found.group(1)));
                }
            }
        }
        // The name of the file, not of a mistake.
        keys.removeAll(Set.of("programme.yaml", "quiz.yaml"));
        return keys;
    }

    private static Map<String, byte[]> broken() throws IOException {
        Path folder = RESOURCES.resolve("broken-package");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
