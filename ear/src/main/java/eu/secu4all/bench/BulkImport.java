package eu.secu4all.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A package of 200 units in four languages through the trainer's page: the module that ships, with its texts, pictures
 * and questions, so many times over, no file like another. The floor stores the same files by plain statements.
 */
final class BulkImport {

    private static final int UNITS = 200;
    private static final String PAGE = "/programme/authoring";
    private static final String MODULE = "vulnerability/";

    private final Hall hall;

    /** How long it took to take all, to take it again unchanged, and to store the bare files. */
    record Figures(int units, int files, int kilobytes, double seconds, double againSeconds, double floorSeconds) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "import   %d units, %d files, %d KB: %.1f s; again %.1f s; the bare files into the database %.1f s",
                    units,
                    files,
                    kilobytes,
                    seconds,
                    againSeconds,
                    floorSeconds);
        }
    }

    BulkImport(Hall hall) {
        this.hall = hall;
    }

    void measure(Report report) throws IOException, SQLException, InterruptedException {
        Visitor trainer = Visitor.signedIn(hall.host(), "tomas.lindqvist@secu4all.example");
        Map<String, byte[]> shipped =
                unzip(trainer.get("/programme/export/secu4all").body());
        Map<String, byte[]> bulk = multiply(shipped);
        byte[] zip = zip(bulk);
        int units = (int) bulk.keySet().stream()
                .filter(path -> path.endsWith("/unit.yaml"))
                .count();
        double seconds = take(trainer, zip);
        double again = take(trainer, zip);
        double floor = store(bulk);
        Figures figures = new Figures(units, bulk.size(), zip.length / 1024, seconds, again, floor);
        report.row(figures);
        report.ratio("an import, to the bare files into the database, file by file", seconds / floor);
        report.target(
                "P2",
                "200 units in four languages imported in <= 30 s",
                units >= UNITS && seconds <= 30,
                "%.1f s for %d units",
                seconds,
                units);
    }

    private static double take(Visitor trainer, byte[] zip) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = trainer.upload(PAGE, zip);
        double seconds = (System.nanoTime() - begin) / 1e9;
        String page = Visitor.text(answer);
        if (answer.statusCode() >= 400 || page.contains("class=\"faults\"")) {
            throw new IllegalStateException("not imported: " + answer.statusCode());
        }
        if (!Visitor.text(trainer.get(PAGE)).contains("Bulk")) {
            throw new IllegalStateException("the package is not there");
        }
        return seconds;
    }

    private static Map<String, byte[]> multiply(Map<String, byte[]> shipped) {
        long each = shipped.keySet().stream()
                .filter(path -> path.startsWith(MODULE) && path.endsWith("/unit.yaml"))
                .count();
        int modules = (int) ((UNITS + each - 1) / each);
        Map<String, byte[]> bulk = new TreeMap<>();
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= modules; i++) {
            names.append(i == 1 ? "" : ", ").append("module-").append(i);
            for (Map.Entry<String, byte[]> file : shipped.entrySet()) {
                if (file.getKey().startsWith(MODULE)) {
                    String path = "module-" + i + file.getKey().substring(MODULE.length() - 1);
                    bulk.put(path, own(file.getKey(), file.getValue(), i));
                }
            }
        }
        bulk.put("glossary.yaml", shipped.get("glossary.yaml"));
        bulk.put(
                "programme.yaml", Bytes.of("format: 1\nid: bulk\nsource: en\ntitle: Bulk\nmodules: [" + names + "]\n"));
        return bulk;
    }

    /** The file with something in it that no other has. */
    private static byte[] own(String path, byte[] content, int number) {
        String more = path.endsWith(".md")
                ? "\n\nText number " + number + ".\n"
                : path.endsWith(".yaml")
                        ? "\n# " + number + "\n"
                        : path.endsWith(".svg") ? "\n<!-- " + number + " -->\n" : "";
        byte[] added = Bytes.of(more);
        byte[] own = Arrays.copyOf(content, content.length + added.length);
        System.arraycopy(added, 0, own, content.length, added.length);
        return own;
    }

    private double store(Map<String, byte[]> files) throws SQLException {
        try (Connection database = hall.database();
                Statement sql = database.createStatement()) {
            sql.execute(
                    "create or replace table bench_file (path varchar(200) primary key, bytes longblob) engine = InnoDB");
            long begin = System.nanoTime();
            database.setAutoCommit(false);
            try (PreparedStatement insert = database.prepareStatement("insert into bench_file values (?, ?)")) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    insert.setString(1, file.getKey());
                    insert.setBytes(2, file.getValue());
                    insert.executeUpdate();
                }
            }
            database.commit();
            double seconds = (System.nanoTime() - begin) / 1e9;
            sql.execute("drop table bench_file");
            return seconds;
        }
    }

    private static Map<String, byte[]> unzip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
