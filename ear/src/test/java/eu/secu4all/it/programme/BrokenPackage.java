package eu.secu4all.it.programme;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package with every kind of mistake, which calls itself the one that ships; and a zip that explodes. */
final class BrokenPackage {

    private static final int MEGABYTE = 1024 * 1024;

    private BrokenPackage() {}

    static byte[] zip() throws IOException, URISyntaxException {
        Path folder = resource("/broken-package");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
        return bytes.toByteArray();
    }

    /** What has to be named: file, and the line if there is one. */
    static List<String> places() throws IOException, URISyntaxException {
        return Files.readAllLines(resource("/broken-package.txt")).stream()
                .map(line ->
                        line.substring(0, line.indexOf(' ', line.indexOf(':'))).replaceAll(":0$", ":"))
                .toList();
    }

    /** Some thousand bytes that unpack to more than 100 MB, no file of them too large. */
    static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 26; i++) {
                zip.putNextEntry(new ZipEntry("file" + i + ".png"));
                zip.write(new byte[4 * MEGABYTE]);
            }
        }
        return bytes.toByteArray();
    }

    private static Path resource(String name) throws URISyntaxException {
        URL found = Objects.requireNonNull(BrokenPackage.class.getResource(name), name);
        return Path.of(found.toURI());
    }
}
