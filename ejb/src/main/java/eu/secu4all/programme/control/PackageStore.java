package eu.secu4all.programme.control;

import eu.secu4all.programme.rule.Hash;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of packages as they were imported. */
@Dependent
public class PackageStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** How many files an import has changed. */
    public record Changes(int added, int changed, int removed) {}

    /** Replaces the files of a programme by these. */
    public Changes replace(String programme, Map<String, byte[]> files) {
        Map<String, String> before = hashes(programme);
        int added = 0;
        int changed = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String hash = Hash.of(file.getValue());
            String old = before.remove(file.getKey());
            if (!hash.equals(old)) {
                keep(hash, file.getValue());
                execute(
                        "insert into programme_file (programme, path, hash) values (?, ?, ?)"
                                + " on duplicate key update hash = values(hash)",
                        programme,
                        file.getKey(),
                        hash);
                added += old == null ? 1 : 0;
                changed += old == null ? 0 : 1;
            }
        }
        before.keySet()
                .forEach(path ->
                        execute("delete from programme_file where programme = ? and path = ?", programme, path));
        forget();
        return new Changes(added, changed, before.size());
    }

    /** All files of a programme by path. */
    public SortedMap<String, byte[]> files(String programme) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Row.of(
                        entities.createNativeQuery("select f.path, c.bytes from programme_file f"
                                + " join programme_content c on c.hash = f.hash where f.programme = ?"),
                        programme)
                .forEach(row -> files.put(row.text(0), row.bytes(1)));
        return files;
    }

    /** Two packages with the same files have the same one. */
    public static String fingerprint(Map<String, byte[]> files) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, Hash.of(bytes)));
        return fingerprintOf(hashes);
    }

    /** Of the files as they are stored now. */
    public String fingerprint(String programme) {
        return fingerprintOf(new TreeMap<>(hashes(programme)));
    }

    private static String fingerprintOf(SortedMap<String, String> hashes) {
        String all = hashes.entrySet().stream()
                .map(file -> file.getKey() + " " + file.getValue())
                .collect(Collectors.joining("\n"));
        return Hash.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of the files as they were shipped last; empty if they were not shipped. */
    public Optional<String> shipped(String programme) {
        return Row.of(entities.createNativeQuery("select shipped from programme where id = ?"), programme).stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    /** From now on these count as the files that were shipped. */
    public void markShipped(String programme, String fingerprint) {
        execute("update programme set shipped = ? where id = ?", fingerprint, programme);
    }

    private Map<String, String> hashes(String programme) {
        Map<String, String> hashes = new HashMap<>();
        Row.of(entities.createNativeQuery("select path, hash from programme_file where programme = ?"), programme)
                .forEach(row -> hashes.put(row.text(0), row.text(1)));
        return hashes;
    }

    private void keep(String hash, byte[] bytes) {
        execute("insert ignore into programme_content (hash, bytes) values (?, ?)", hash, bytes);
    }

    /** Drops what neither a package nor a published version has any more. */
    private void forget() {
        execute("delete c from programme_content c"
                + " left join programme_file f on f.hash = c.hash"
                + " left join unit_version_file v on v.hash = c.hash"
                + " where f.hash is null and v.hash is null");
    }

    private void execute(String statement, Object... parameters) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
