package eu.secu4all.live.page;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoomTextsTest {

    private static final Path CLIENT = Path.of("src/main/webapp/room");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*'([\\w.]+)'");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*'([\\w.]+)'");

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("every text that the client says is in the bundle of each language")
    void everyTextIsThere(Language language) throws IOException {
        Set<String> wanted = new TreeSet<>(found(SAID));
        found(COUNTED).forEach(key -> wanted.add(key + ".other"));
        wanted.removeAll(keys(language));
        assertThat(wanted).as("missing in " + language).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("all languages have the same texts with the same arguments")
    void sameTexts(Language language) {
        assertThat(keys(language)).isEqualTo(keys(Language.EN));
        for (String key : keys(language)) {
            assertThat(arguments(language, key)).as("%s in %s", key, language).isEqualTo(arguments(Language.EN, key));
        }
    }

    @Test
    @DisplayName("the client is there to be looked through")
    void somethingIsFound() throws IOException {
        assertThat(found(SAID)).hasSizeGreaterThan(50);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(CLIENT)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> "ui." + match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Language language) {
        return Texts.of(language, "room").keySet().stream()
                .filter(key -> key.startsWith("ui."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> arguments(Language language, String key) {
        String text = Texts.of(language, "room").getString(key);
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
