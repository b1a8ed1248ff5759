package eu.secu4all.it.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Chromium of this machine: found, or installed from the Debian packages where we may. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Pattern PATH_SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    private Chromium() {}

    static Path find() {
        return onPath().or(Chromium::installed)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium. Install it (Debian: apt-get install chromium) and try again."));
    }

    private static Optional<Path> onPath() {
        return PATH_SEPARATOR
                .splitAsStream(System.getenv("PATH"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("Installing Chromium from the Debian packages (once) ...");
        return Stream.of("apt-get -q update", "apt-get -q install -y --no-install-recommends chromium fonts-liberation")
                        .allMatch(Chromium::succeeds)
                ? onPath()
                : Optional.empty();
    }

    private static boolean succeeds(String command) {
        try {
            var process = new ProcessBuilder(command.split(" ", -1)).inheritIO();
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return process.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
