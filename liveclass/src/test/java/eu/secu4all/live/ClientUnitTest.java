package eu.secu4all.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The client's own tests, in its own language. The build needs no Node; where there is none, this test is skipped and
 * says so.
 */
class ClientUnitTest {
    private static final Path FOLDER = Path.of("src", "test", "js");

    @BeforeEach
    void demand_node() {
        assumeThat(onPath("node"))
                .as("the tests of the client run where Node is installed")
                .isTrue();
    }

    @Test
    @DisplayName("the modules of the client do what their tests in JavaScript say")
    void client() throws Exception {
        Outcome outcome = run(FOLDER);

        assertThat(outcome.exit()).as(outcome.said()).isZero();
        assertThat(outcome.said()).doesNotContain("# pass 0\n").contains("# fail 0\n");
    }

    @Test
    @DisplayName("a red test in JavaScript makes the build red")
    void bites(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("red.test.js"),
                "require('node:test').test('seats', () => { throw new Error('full'); });");

        Outcome outcome = run(folder);

        assertThat(outcome.exit()).isNotZero();
        assertThat(outcome.said()).contains("full");
    }

    private record Outcome(int exit, String said) {}

    private static Outcome run(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", "--test", "--test-reporter=tap"));
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toString)
                    .filter(file -> file.endsWith(".test.js"))
                    .sorted()
                    .forEach(command::add);
        }
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private static boolean onPath(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
