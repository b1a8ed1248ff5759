package eu.secu4all.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a program once per version; a half-unpacked one is never taken for whole. */
final class Unpacking {
    private Unpacking() {}

    /**
     * @param archive zip or jar from Maven Central
     * @param prefix folder inside the archive whose content is wanted, with a trailing slash; empty for all
     * @param target where it goes; left alone when it exists
     */
    static Path once(Path archive, String prefix, Path target, Progress progress) throws IOException {
        if (Files.isDirectory(target)) {
            return target;
        }
        progress.begin("Unpacking " + archive.getFileName());
        Path part = Files.createTempDirectory(target.getParent(), target.getFileName() + ".part");
        try (var zip = new ZipFile(archive.toFile())) {
            int done = 0;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(prefix) && !entry.isDirectory()) {
                    extract(zip, entry, part.resolve(entry.getName().substring(prefix.length())), part);
                }
                progress.share(++done, zip.size());
            }
        }
        settle(part, target);
        progress.end();
        return target;
    }

    /** Two builds may unpack side by side: the first one's folder stays. */
    private static void settle(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(target)) {
                throw e;
            }
            Folders.delete(part);
        }
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path file, Path root) throws IOException {
        if (!file.normalize().startsWith(root)) {
            throw new IOException("entry outside of the archive: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, file);
        }
        File parent = file.getParent().toFile();
        if (parent.getName().equals("bin") && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + file);
        }
    }
}
