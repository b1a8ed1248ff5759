package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Faults;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files of one package by path, and which of them somebody knew. */
final class PackageFiles {

    static final int FILES_MAX = 2_000;
    static final int FILE_BYTES_MAX = 5 * 1024 * 1024;
    static final int BYTES_MAX = 100 * 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*(\\.(en|de|fr|it))?(\\.[a-z0-9]{1,5})?");
    private static final int NAME_MAX = 60;

    private final SortedMap<String, byte[]> files;
    private final Set<String> known = new TreeSet<>();

    PackageFiles(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    Optional<byte[]> find(String path) {
        known.add(path);
        return Optional.ofNullable(files.get(path));
    }

    /** Names of the files that stand directly in this folder. */
    List<String> in(String folder) {
        String prefix = folder.isEmpty() ? "" : folder + "/";
        return files.keySet().stream()
                .filter(path -> path.startsWith(prefix) && path.indexOf('/', prefix.length()) < 0)
                .map(path -> path.substring(prefix.length()))
                .toList();
    }

    /** Reports names that cannot be ids, and files beyond the limits. */
    void check(Faults faults) {
        if (files.size() > FILES_MAX) {
            faults.add("", 0, "programme.files", String.valueOf(FILES_MAX));
        }
        long sum = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            sum += file.getValue().length;
            if (file.getValue().length > FILE_BYTES_MAX) {
                faults.add(file.getKey(), 0, "programme.file-large", megabytes(FILE_BYTES_MAX));
            }
            for (String name : file.getKey().split("/", -1)) {
                if (!NAME.matcher(name).matches() || name.length() > NAME_MAX) {
                    faults.add(file.getKey(), 0, "programme.name", name);
                }
            }
        }
        if (sum > BYTES_MAX) {
            faults.add("", 0, "programme.large", megabytes(BYTES_MAX));
        }
    }

    /** Reports the files that nobody has asked for. */
    void refuseRest(Faults faults) {
        files.keySet().stream()
                .filter(path -> !known.contains(path))
                .forEach(path -> faults.add(path, 0, "programme.stray"));
    }

    static String megabytes(int bytes) {
        return String.valueOf(bytes / 1024 / 1024);
    }
}
