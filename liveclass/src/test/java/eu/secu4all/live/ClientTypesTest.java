package eu.secu4all.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * TypeScript reads the client's modules by their JSDoc. The build needs no Node; where there is none, this test is
 * skipped and says so.
 */
class ClientTypesTest {
    private static final Path FOLDER = Path.of("target", "typescript").toAbsolutePath();
    private static final Path COMPILER = FOLDER.resolve("node_modules/typescript/bin/tsc");
    private static final String CONFIGURATION = """
            {
              "compilerOptions": {
                "allowJs": true, "checkJs": true, "noEmit": true, "skipLibCheck": true,
                "strict": true, "noImplicitAny": false,
                "target": "ES2022", "module": "ES2022", "moduleResolution": "bundler",
                "lib": ["ES2023", "DOM", "DOM.Iterable"], "types": [],
                "paths": {"lit": ["./node_modules/lit/index.d.ts"], "lit/*": ["./node_modules/lit/*"]}
              },
              "include": ["%s/**/*.js"]
            }
            """;

    @BeforeAll
    static void fetch_the_compiler() throws Exception {
        assumeThat(onPath("node") && onPath("npm"))
                .as("the types of the client are checked where Node is installed")
                .isTrue();
        Files.createDirectories(FOLDER);
        if (!Files.exists(COMPILER)) {
            Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}");
            run(List.of("npm", "install", "--no-audit", "--no-fund", "typescript@5.9.3", "lit@3.3.1"));
        }
        assumeThat(COMPILER)
                .as("the types of the client are checked where npm reaches its registry")
                .exists();
    }

    @Test
    void the_modules_of_the_client_fit_together() throws Exception {
        String modules = Path.of("src", "main", "webapp").toAbsolutePath().toString();
        Files.writeString(FOLDER.resolve("tsconfig.json"), CONFIGURATION.formatted(modules));

        String complaints = run(List.of("node", COMPILER.toString(), "-p", FOLDER.toString()));

        assertThat(complaints).isEmpty();
    }

    @Test
    void bites() throws Exception {
        Path bad = Files.createDirectories(FOLDER.resolve("bad"));
        Files.writeString(bad.resolve("bad.js"), "/** @type {number} */ const seats = 'many';\nexport { seats };\n");
        Files.writeString(bad.resolve("tsconfig.json"), CONFIGURATION.formatted(bad));

        assertThat(run(List.of("node", COMPILER.toString(), "-p", bad.toString())))
                .contains("TS2322");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return said;
    }

    private static boolean onPath(String program) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getenv("PATH"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
