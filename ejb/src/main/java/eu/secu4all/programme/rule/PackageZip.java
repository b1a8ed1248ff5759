package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Faults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A package as a zip (PACK-6). */
public final class PackageZip {

    /** What a zip itself may have; unpacked it may be more, see {@code ejb/PACKAGE.md}. */
    public static final int ZIP_BYTES_MAX = PackageFiles.BYTES_MAX;

    private final Faults faults;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private long bytes;

    private PackageZip(Faults faults) {
        this.faults = faults;
    }

    /**
     * The files of a zip by path; empty if it cannot be unpacked, and {@code faults} say why. A folder around all of it
     * does not matter, and neither does what file managers add.
     */
    public static Optional<Map<String, byte[]>> read(InputStream zip, Faults faults) {
        PackageZip read = new PackageZip(faults);
        try (ZipEnd whole = new ZipEnd(zip);
                ZipInputStream entries = new ZipInputStream(whole, StandardCharsets.UTF_8)) {
            boolean good = true;
            int number = 0;
            for (ZipEntry entry = entries.getNextEntry();
                    good && entry != null;
                    entry = good ? entries.getNextEntry() : null) {
                number++;
                good = entry.isDirectory() || read.take(entry.getName(), entries);
            }
            if (good && (number == 0 || !whole.lists(number))) {
                faults.add("", 0, "programme.zip");
            }
        } catch (IOException | IllegalArgumentException e) {
            // The second is what the JDK throws at names that are not UTF-8. The zip is at fault, not we.
            faults.add("", 0, "programme.zip");
        }
        return faults.isEmpty() ? Optional.of(withoutFolder(read.files)) : Optional.empty();
    }

    /** The files as a zip: the same files give the same bytes. */
    public static byte[] write(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** Whether reading goes on. */
    private boolean take(String name, InputStream content) throws IOException {
        if (isRubbish(name)) {
            return true;
        }
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            return stop(name, "programme.zip-path");
        }
        if (files.size() == PackageFiles.FILES_MAX) {
            return stop("", "programme.files", String.valueOf(PackageFiles.FILES_MAX));
        }
        byte[] file = content.readNBytes(PackageFiles.FILE_BYTES_MAX + 1);
        if (file.length > PackageFiles.FILE_BYTES_MAX) {
            return stop(name, "programme.file-large", PackageFiles.megabytes(PackageFiles.FILE_BYTES_MAX));
        }
        bytes += file.length;
        if (bytes > PackageFiles.BYTES_MAX) {
            return stop("", "programme.large", PackageFiles.megabytes(PackageFiles.BYTES_MAX));
        }
        return files.put(name, file) == null || stop(name, "programme.zip-twice");
    }

    private boolean stop(String file, String key, String... details) {
        faults.add(file, 0, key, details);
        return false;
    }

    private static boolean isRubbish(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return name.startsWith("__MACOSX/")
                || last.equals(".ds_store")
                || last.equals("thumbs.db")
                || last.equals("desktop.ini");
    }

    private static Map<String, byte[]> withoutFolder(SortedMap<String, byte[]> files) {
        if (files.isEmpty() || files.containsKey(PackageReader.PROGRAMME)) {
            return files;
        }
        String folder = files.firstKey().substring(0, files.firstKey().indexOf('/') + 1);
        if (folder.isEmpty() || !files.keySet().stream().allMatch(path -> path.startsWith(folder))) {
            return files;
        }
        SortedMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, content) -> inside.put(path.substring(folder.length()), content));
        return inside;
    }
}
