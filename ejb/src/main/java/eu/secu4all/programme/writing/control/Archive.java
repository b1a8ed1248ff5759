package eu.secu4all.programme.writing.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.control.Row;
import eu.secu4all.programme.writing.boundary.Past;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The texts as they once were (WRITE-4). */
@Dependent
public class Archive {

    private static final String PLACE = " programme = ? and module = ? and unit = ? and language = ?";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The newest first. */
    public List<Past> list(UnitId unit, Language language) {
        return rows(
                        "select h.number, h.stored, p.name, h.at_ms from unit_history h left join person p on p.id = h.written_by"
                                + " where h.programme = ? and h.module = ? and h.unit = ? and h.language = ?"
                                + " order by h.number desc",
                        unit,
                        language)
                .stream()
                .map(row -> new Past(
                        (int) row.number(0),
                        row.flag(1),
                        Optional.ofNullable(row.text(2)).orElse(""),
                        Instant.ofEpochMilli(row.number(3))))
                .toList();
    }

    /** The file as it was. */
    public Optional<byte[]> find(UnitId unit, Language language, int number) {
        return rows("select text from unit_history where" + PLACE + " and number = " + number, unit, language).stream()
                .findFirst()
                .map(row -> row.text(0).getBytes(StandardCharsets.UTF_8));
    }

    /** What stands in the package from an import, before somebody stores another text over it. */
    public void keepImported(UnitId unit, Language language, byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        boolean known = rows(
                        "select text from unit_history where stored = true and" + PLACE
                                + " order by number desc limit 1",
                        unit,
                        language)
                .stream()
                .anyMatch(row -> row.text(0).equals(text));
        if (!known) {
            Row programme = Row.of(
                            entities.createNativeQuery("select imported_by, at_ms from programme where id = ?"),
                            unit.programme())
                    .get(0);
            add(unit, language, true, text, programme.number(0), programme.number(1));
        }
    }

    /** Keeps a text of {@code person}, and lets go of the oldest beyond {@code max}. */
    public void keep(UnitId unit, Language language, boolean stored, byte[] file, long person, int max) {
        add(unit, language, stored, new String(file, StandardCharsets.UTF_8), person, clock.millis());
        List<Row> beyond = rows(
                "select number from unit_history where" + PLACE + " order by number desc limit 1 offset " + max,
                unit,
                language);
        beyond.forEach(row -> query("delete from unit_history where" + PLACE + " and number <= ?", unit, language)
                .setParameter(5, row.number(0))
                .executeUpdate());
    }

    private void add(UnitId unit, Language language, boolean stored, String text, long person, long atMs) {
        long number = 1
                + rows("select max(number) from unit_history where" + PLACE, unit, language)
                        .get(0)
                        .number(0);
        query(
                        "insert into unit_history (programme, module, unit, language, number, stored, text, written_by, at_ms)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        unit,
                        language)
                .setParameter(5, number)
                .setParameter(6, stored)
                .setParameter(7, text)
                .setParameter(8, person == 0 ? null : person)
                .setParameter(9, atMs)
                .executeUpdate();
    }

    private List<Row> rows(String statement, UnitId unit, Language language) {
        return Row.of(query(statement, unit, language));
    }

    private Query query(String statement, UnitId unit, Language language) {
        return entities.createNativeQuery(statement)
                .setParameter(1, unit.programme())
                .setParameter(2, unit.module())
                .setParameter(3, unit.unit())
                .setParameter(4, language.code());
    }
}
