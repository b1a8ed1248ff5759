package eu.secu4all.programme.writing.control;

import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.control.Row;
import eu.secu4all.programme.rule.Hash;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one unit, without those of the rest of its package. */
@Dependent
public class FolderStore {

    private static final int FILES_MAX = 2_000;

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** One after the other changes the files of a programme; whoever comes second sees what the first has done. */
    public void lock(String programme) {
        if (Row.of(entities.createNativeQuery("select id from programme where id = ? for update"), programme)
                .isEmpty()) {
            throw new Refused("programme.unknown");
        }
    }

    /** By their whole paths. */
    public SortedMap<String, byte[]> files(UnitId unit) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String folder = folder(unit);
        // '0' follows '/', so this is all that begins with the folder's name, and uses the key.
        Row.of(
                        entities.createNativeQuery("select f.path, c.bytes from programme_file f"
                                + " join programme_content c on c.hash = f.hash"
                                + " where f.programme = ? and f.path > ? and f.path < ?"),
                        unit.programme(),
                        folder,
                        folder.substring(0, folder.length() - 1) + "0")
                .forEach(row -> files.put(row.text(0), row.bytes(1)));
        return files;
    }

    public static String folder(UnitId unit) {
        return unit.module() + "/" + unit.unit() + "/";
    }

    /** Puts a file in place of the one that was there, if one was. Its programme is locked. */
    public void put(String programme, String path, byte[] bytes) {
        Optional<String> old = hash(programme, path);
        if (old.isEmpty() && count(programme) >= FILES_MAX) {
            throw new Refused("programme.files", String.valueOf(FILES_MAX));
        }
        String hash = Hash.of(bytes);
        execute("insert ignore into programme_content (hash, bytes) values (?, ?)", hash, bytes);
        execute(
                "insert into programme_file (programme, path, hash) values (?, ?, ?)"
                        + " on duplicate key update hash = values(hash)",
                programme,
                path,
                hash);
        old.ifPresent(this::forget);
    }

    public void remove(String programme, String path) {
        Optional<String> old = hash(programme, path);
        execute("delete from programme_file where programme = ? and path = ?", programme, path);
        old.ifPresent(this::forget);
    }

    private Optional<String> hash(String programme, String path) {
        return Row.of(
                        entities.createNativeQuery("select hash from programme_file where programme = ? and path = ?"),
                        programme,
                        path)
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    private long count(String programme) {
        return Row.of(entities.createNativeQuery("select count(*) from programme_file where programme = ?"), programme)
                .get(0)
                .number(0);
    }

    /** Drops a content that neither a package nor a published version has any more. */
    private void forget(String hash) {
        execute(
                "delete from programme_content where hash = ?"
                        + " and not exists (select 1 from programme_file f where f.hash = ?)"
                        + " and not exists (select 1 from unit_version_file v where v.hash = ?)",
                hash,
                hash,
                hash);
    }

    private void execute(String statement, Object... parameters) {
        var query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
