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
import java.util.stream.Stream;

/** A server program that the launcher started, and its mark in the home folder by which a later run finds it. */
final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration STOP_MAX = Duration.ofSeconds(25);
    private static final Duration KILL_MAX = Duration.ofSeconds(10);
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
        var child = new Child(name, home.file(name + ".pid"), builder.start());
        try {
            child.process.getOutputStream().close();
            Files.writeString(child.pidFile, Long.toString(child.pid()));
            return child;
        } catch (IOException e) {
            // nobody else knows of it yet
            child.kill();
            throw e;
        }
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
            if (!ends(left.get(), STOP_MAX)) {
                left.get().destroyForcibly();
                ends(left.get(), KILL_MAX);
            }
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

    /** Asks it to end; when that takes too long, ends it and whatever it has started. Afterwards nothing is left. */
    void stop() throws IOException {
        var family = family();
        process.destroy();
        if (!ends(process.toHandle(), STOP_MAX)) {
            kill();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        Files.deleteIfExists(pidFile);
    }

    void kill() throws IOException {
        var family = family();
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : family) {
            if (!ends(one, KILL_MAX)) {
                throw new IOException(name + " does not end; its number is " + one.pid());
            }
        }
        Files.deleteIfExists(pidFile);
    }

    private List<ProcessHandle> family() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Waits as long as it takes, but no longer; an interrupt does not shorten it, for stopping must be finished. */
    private static boolean ends(ProcessHandle process, Duration timeoutMax) {
        process.onExit()
                .completeOnTimeout(process, timeoutMax.toSeconds(), TimeUnit.SECONDS)
                .join();
        return !process.isAlive();
    }
}
