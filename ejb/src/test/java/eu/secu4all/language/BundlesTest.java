package eu.secu4all.language;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundlesTest {
    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern ARGUMENT = Pattern.compile("\\{[^},]+");

    @ParameterizedTest
    @EnumSource
    @DisplayName("LANG-3 all bundles have the same keys, with the same arguments, in all four languages")
    void same_keys(Language language) throws IOException {
        assumeThat(TEXTS).exists();

        assertThat(texts(TEXTS, language)).isEqualTo(texts(TEXTS, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(names = {"DE", "FR", "IT"})
    @DisplayName("LANG-3 bites: a key without translation, and one whose translation lost its argument")
    void bites(Language language, @TempDir Path texts) throws IOException {
        Files.writeString(texts.resolve("poll_en.properties"), "open=Open\nleft={0} left");
        Files.writeString(texts.resolve("poll_" + suffix(language)), "open=...");

        var complete = texts(texts, Language.EN);

        assertThat(texts(texts, language)).isNotEqualTo(complete);
        Files.writeString(texts.resolve("poll_" + suffix(language)), "open=...\nleft=...");
        assertThat(texts(texts, language)).isNotEqualTo(complete);
    }

    /** Each text of the language, as {@code feature: key}, with the arguments that it takes. */
    private static Map<String, Set<String>> texts(Path folder, Language language) throws IOException {
        var texts = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith("_" + suffix(language)))
                    .forEach(file -> texts.putAll(read(file)));
        }
        return texts;
    }

    private static Map<String, Set<String>> read(Path file) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String feature = file.getFileName().toString().replaceAll("_.*", "");
        return properties.stringPropertyNames().stream()
                .collect(toMap(key -> feature + ": " + key, key -> arguments(properties.getProperty(key))));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    private static String suffix(Language language) {
        return language.locale().getLanguage() + ".properties";
    }
}
