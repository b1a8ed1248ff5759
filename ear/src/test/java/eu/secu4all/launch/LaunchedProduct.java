package eu.secu4all.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The launcher as a program of its own, as {@code mvn -Prun} starts it, on new data without demo people. */
public final class LaunchedProduct implements AutoCloseable {
    private static final Duration READY_MAX = Duration.ofMinutes(6);
    private static final Duration END_MAX = Duration.ofMinutes(2);
    private static final int POLL_MS = 100;
    private static final List<String> HANDED_ON = List.of("run.programs", "run.payara", "run.mariadb", "run.ear");

    private final Path home;
    private final int port;
    private final Process process;

    private LaunchedProduct(Path home, int port, Process process) {
        this.home = home;
        this.port = port;
        this.process = process;
    }

    /** Starts it and returns at once. {@code configuration} is the application's, as environment variables. */
    public static LaunchedProduct in(Path home, Map<String, String> configuration) throws IOException {
        Folders.delete(home);
        Files.createDirectories(home);
        int port = Ports.free();
        // a build in the background ignores SIGINT, and so would its children
        var command = new ArrayList<>(List.of("/usr/bin/env", "--default-signal=INT"));
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of(
                "-cp", classes(), "-Drun.home=" + home, "-Drun.port=" + port, "-Drun.heap=1g", "-Drun.demo=false"));
        HANDED_ON.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.add(Launch.class.getName());
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("launcher.log").toFile());
        builder.environment().putAll(configuration);
        return new LaunchedProduct(home.toRealPath(), port, builder.start());
    }

    public URI url() {
        return URI.create("http://localhost:" + port + "/");
    }

    /** What the person at the keyboard reads. */
    public String console() {
        try {
            return Files.readString(home.resolve("launcher.log"));
        } catch (IOException e) {
            return "";
        }
    }

    public void awaitReady() throws InterruptedException {
        await(() -> console().contains("runs at"), READY_MAX);
    }

    /** Waits until the server program runs, whatever it does yet. */
    void awaitServer() throws InterruptedException {
        await(() -> pid("Payara").isPresent(), READY_MAX);
    }

    /** The server and the database, as far as they run. */
    public List<ProcessHandle> programs() {
        return Stream.of("Payara", "MariaDB")
                .flatMap(name -> pid(name).stream())
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .toList();
    }

    /** What Ctrl-C does; waits for the launcher to end. */
    public void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        if (!process.waitFor(END_MAX.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The launcher does not end: " + console());
        }
    }

    /** Leaves nothing running, whatever a test has found. */
    @Override
    public void close() {
        programs().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Optional<Long> pid(String name) {
        try {
            String number = Files.readString(home.resolve(name + ".pid")).strip();
            return number.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(number));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void await(BooleanSupplier ready, Duration most) throws InterruptedException {
        for (long poll = 0; poll < most.toMillis() / POLL_MS; poll++) {
            if (ready.getAsBoolean()) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(POLL_MS);
        }
        throw new IllegalStateException("The launcher did not come so far: " + console());
    }

    private static String classes() {
        return Launch.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
