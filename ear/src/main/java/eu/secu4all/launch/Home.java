package eu.secu4all.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds everything of one installation: its data, its server, its logs.
 *
 * @param folder data, domain and passwords
 * @param programs the unpacked programs, one folder a version; several homes may share it
 */
public record Home(Path folder, Path programs) {
    private static final long FREE_BYTES_MIN = 2L << 30;

    public static Home at(Path folder, Path programs) {
        try {
            Files.createDirectories(folder);
            Files.createDirectories(programs);
            return new Home(folder.toRealPath(), programs.toRealPath());
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " cannot be used: " + e, e);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void demandSpace() throws IOException {
        demandSpace(Files.getFileStore(folder).getUsableSpace());
    }

    void demandSpace(long free) {
        if (free < FREE_BYTES_MIN) {
            throw new CannotStart(
                    "Too little disk space: " + folder + " has " + (free >> 20) + " MB free, " + (FREE_BYTES_MIN >> 20)
                            + " MB are needed. Make room or choose another folder with -Drun.home=...");
        }
    }

    /** Two launchers on one home would destroy each other's data: the second one is refused. */
    FileLock lock() {
        try {
            var lock = FileChannel.open(file("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw inUse();
    }

    private CannotStart inUse() {
        return new CannotStart("It is already running from " + folder
                + ". Stop that one first, or choose another folder and port with -Drun.home=... -Drun.port=...");
    }
}
