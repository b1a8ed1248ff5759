package eu.secu4all.programme.writing.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.control.Row;
import eu.secu4all.programme.writing.boundary.Desk.Draft;
import eu.secu4all.programme.writing.boundary.Sheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What each author is writing (WRITE-5). */
@Dependent
public class Drawer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PLACE =
            " where person = ? and programme = ? and module = ? and unit = ? and language = ?";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public Optional<Draft> find(long person, UnitId unit, Language language) {
        return Row.of(
                        entities.createNativeQuery("select sheet, stamp, at_ms from unit_draft" + PLACE),
                        person,
                        unit.programme(),
                        unit.module(),
                        unit.unit(),
                        language.code())
                .stream()
                .findFirst()
                .map(row -> new Draft(sheet(row.text(0)), row.text(1), Instant.ofEpochMilli(row.number(2))));
    }

    public Instant keep(long person, UnitId unit, Language language, Sheet sheet, String stamp) {
        Instant now = clock.instant();
        entities.createNativeQuery(
                        "insert into unit_draft (person, programme, module, unit, language, stamp, sheet, at_ms)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update stamp = values(stamp),"
                                + " sheet = values(sheet), at_ms = values(at_ms)")
                .setParameter(1, person)
                .setParameter(2, unit.programme())
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, language.code())
                .setParameter(6, stamp)
                .setParameter(7, json(sheet))
                .setParameter(8, now.toEpochMilli())
                .executeUpdate();
        return now;
    }

    public void empty(long person, UnitId unit, Language language) {
        entities.createNativeQuery("delete from unit_draft" + PLACE)
                .setParameter(1, person)
                .setParameter(2, unit.programme())
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, language.code())
                .executeUpdate();
    }

    private static String json(Sheet sheet) {
        try {
            return MAPPER.writeValueAsString(sheet);
        } catch (JsonProcessingException e) {
            throw new AssertionError("a sheet always has a JSON form", e);
        }
    }

    private static Sheet sheet(String json) {
        try {
            return MAPPER.readValue(json, Sheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of ours holds no sheet: " + json, e);
        }
    }
}
