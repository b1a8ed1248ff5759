package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small content package as an author writes it. */
final class WrittenPackage {

    private WrittenPackage() {}

    static Map<String, byte[]> sample() {
        Map<String, byte[]> files = new TreeMap<>();
        put(files, "programme.yaml", "format: 1\nid: sample\nsource: en\ntitle: Sample\nmodules: [first]\n");
        put(
                files,
                "glossary.yaml",
                "terms:\n  - { id: risk, term: { en: risk, de: Risiko }, definition: { en: What may happen., de: Was sein kann. } }\n");
        put(
                files,
                "first/module.yaml",
                "number: 1\ntitle: First\nsummary: Short\noutcomes: [know it]\nunits: [lesson]\n");
        put(files, "first/lesson/unit.yaml", "kind: lesson\nminutes: 10\ncomplete: read\n");
        put(
                files,
                "first/lesson/en.md",
                text("Lesson", "reviewed", "First words about a quokka.\n\n![Zones](zones.svg)\n"));
        put(files, "first/lesson/de.md", text("Lektion", "reviewed", "Erste Worte.\n"));
        put(files, "first/lesson/it.md", text("Lezione", "draft", "Prime parole.\n"));
        put(
                files,
                "first/lesson/zones.svg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>");
        return files;
    }

    private static String text(String title, String status, String body) {
        return "---\ntitle: " + title + "\nsummary: Short\nstatus: " + status + "\n---\n" + body;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(UTF_8));
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> unzip(byte[] bytes) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
