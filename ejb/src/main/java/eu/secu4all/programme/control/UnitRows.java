package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.rule.Hash;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** What queries need of one unit. */
@Dependent
public class UnitRows {

    private static final String TEXTS =
            "select module, unit, language, hash, translates from unit_text where programme = ?";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** What a translation was a translation of, by its own hash. */
    record Known(String hash, String translates) {}

    /** Makes the rows of one unit anew, where it stands. {@code files} are those of its folder. */
    public void again(UnitId id, Language source, Unit unit, SortedMap<String, byte[]> files) {
        Map<String, Known> known = known(Row.of(
                entities.createNativeQuery(TEXTS + " and module = ? and unit = ?"),
                id.programme(),
                id.module(),
                id.unit()));
        int position = (int) Row.of(
                        entities.createNativeQuery(
                                "select position from programme_unit where programme = ? and module = ? and id = ?"),
                        id.programme(),
                        id.module(),
                        id.unit())
                .get(0)
                .number(0);
        run(
                "delete from programme_unit where programme = ? and module = ? and id = ?",
                id.programme(),
                id.module(),
                id.unit());
        run(
                "delete from unit_text where programme = ? and module = ? and unit = ?",
                id.programme(),
                id.module(),
                id.unit());
        unit(id, unit, position);
        texts(id, source, unit, files, known);
    }

    void unit(UnitId id, Unit unit, int position) {
        run(
                "insert into programme_unit (programme, module, id, position, kind, minutes, dimensions, requires, completion,"
                        + " target) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id.programme(),
                id.module(),
                id.unit(),
                position,
                unit.setting().kind().name(),
                unit.minutes(),
                unit.dimensions().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.join(" ", unit.requires()),
                unit.completion().name(),
                unit.setting() instanceof Setting.Resource resource ? resource.link() + resource.file() : "");
    }

    void texts(UnitId id, Language language, Unit unit, SortedMap<String, byte[]> files, Map<String, Known> known) {
        String folder = id.module() + "/" + id.unit() + "/";
        String source = unit.texts().get(language).hash();
        for (Map.Entry<Language, UnitText> entry : unit.texts().entrySet()) {
            UnitText text = entry.getValue();
            String path = folder + entry.getKey().code() + ".md";
            run(
                    "insert into unit_text (programme, module, unit, language, title, summary, status, hash, translates,"
                            + " fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id.programme(),
                    id.module(),
                    id.unit(),
                    entry.getKey().code(),
                    text.title(),
                    text.summary(),
                    text.status().name(),
                    text.hash(),
                    entry.getKey() == language
                            ? source
                            : text.of().orElseGet(() -> translates(text, known.get(path), source)),
                    fingerprint(path, folder, files));
        }
    }

    /** A translation that did not change since still translates what it did; a new or changed one is up to date. */
    private static String translates(UnitText text, Known known, String source) {
        return known != null && known.hash().equals(text.hash()) ? known.translates() : source;
    }

    /** Of all texts of a programme, by path. */
    Map<String, Known> known(String programme) {
        return known(Row.of(entities.createNativeQuery(TEXTS), programme));
    }

    private static Map<String, Known> known(Iterable<Row> rows) {
        Map<String, Known> known = new HashMap<>();
        rows.forEach(row -> known.put(
                row.text(0) + "/" + row.text(1) + "/" + row.text(2) + ".md", new Known(row.text(3), row.text(4))));
        return known;
    }

    private static String fingerprint(String path, String folder, SortedMap<String, byte[]> files) {
        StringBuilder all = new StringBuilder(Hash.of(files.get(path)));
        files.subMap(folder, folder + Character.MAX_VALUE).forEach((file, bytes) -> {
            if (Versions.isPublishedWith(file)) {
                all.append('\n').append(file).append(' ').append(Hash.of(bytes));
            }
        });
        return Hash.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void run(String statement, Object... parameters) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
