package eu.secu4all.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server program that the launcher started, and its mark in the home folder by which a later run finds it. */
final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration STOP_MAX = Duration.ofSeconds(25);
    private static final int POLL_MS = 50;

    private final String name;
    private final Path pidFile;
    private final Process process;

    private Child(String name, Path pidFile, Process process) {
        this.name = name;
        this.pidFile = pidFile;
        this.process = process;
    }

    static Child start(
            String name, Home home, List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        var line = new ArrayList<String>();
        // a session of its own: Ctrl-C reaches the launcher only, which then stops the servers in the right order
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        Path pidFile = home.file(name + ".pid");
        Files.writeString(pidFile, Long.toString(process.pid()));
        return new Child(name, pidFile, process);
    }

    /** Stops what an earlier run, killed before it could clean up, has left in this home. */
    static void stopStale(String name, Home home, Progress progress) throws IOException {
        Path pidFile = home.file(name + ".pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readString(pidFile).strip());
        var left = ProcessHandle.of(pid).filter(handle -> belongsTo(home, pid));
        if (left.isPresent()) {
            progress.begin("Stopping " + name + " of an earlier run");
            left.get().destroy();
            left.get()
                    .onExit()
                    .completeOnTimeout(null, STOP_MAX.toSeconds(), TimeUnit.SECONDS)
                    .join();
            left.get().destroyForcibly();
            left.get().onExit().join();
            progress.end();
        }
        Files.deleteIfExists(pidFile);
    }

    /** The number alone proves nothing: it may be another program's by now. */
    private static boolean belongsTo(Home home, long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1)
                    .contains(home.folder() + "/");
        } catch (IOException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void await(BooleanSupplier ready, Duration timeoutMax, Path log) throws InterruptedException {
        long polls = timeoutMax.toMillis() / POLL_MS;
        for (long poll = 0; poll < polls; poll++) {
            if (!process.isAlive()) {
                throw new CannotStart(name + " ended while starting; its log is " + log);
            }
            if (ready.getAsBoolean()) {
                return;
            }
            Thread.sleep(POLL_MS);
        }
        throw new CannotStart(name + " is not ready after " + timeoutMax.toSeconds() + " s; its log is " + log);
    }

    void stop() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_MAX.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
        Files.deleteIfExists(pidFile);
    }

    void kill() throws IOException, InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        Files.deleteIfExists(pidFile);
    }
}
