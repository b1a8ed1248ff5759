package eu.secu4all;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** D1 looks at files: without annotations the compiler writes no class for a package-info. */
class PackageInfoTest {
    private static final Set<String> ROLES = Set.of("boundary", "control", "entity");

    @ParameterizedTest
    @ValueSource(strings = {"ejb", "liveclass", "web", "ear"})
    @DisplayName("D1 every package says what it is")
    void D1(String module) throws IOException {
        assertThat(unexplained(Path.of("..", module, "src", "main", "java"))).isEmpty();
    }

    @Test
    @DisplayName("D1 bites: a package without a word, and one with an empty word")
    void bites(@TempDir Path sources) throws IOException {
        Files.createFile(Files.createDirectory(sources.resolve("silent")).resolve("Poll.java"));
        Path empty = Files.createDirectory(sources.resolve("empty"));
        Files.createFile(empty.resolve("Poll.java"));
        Files.writeString(empty.resolve("package-info.java"), "package empty;");

        assertThat(unexplained(sources)).hasSize(2);
    }

    private static List<Path> unexplained(Path sources) throws IOException {
        if (!Files.exists(sources)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.walk(sources)) {
            return folders.filter(PackageInfoTest::holdsClasses)
                    .filter(folder -> !ROLES.contains(folder.getFileName().toString()))
                    .filter(folder -> !isExplained(folder.resolve("package-info.java")))
                    .toList();
        }
    }

    private static boolean holdsClasses(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExplained(Path file) {
        try {
            return Files.exists(file) && Files.readString(file).contains("/**");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
