package eu.secu4all.programme.writing.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.control.LocalizedJson;
import eu.secu4all.programme.control.Row;
import eu.secu4all.programme.rule.UnitCheck;
import eu.secu4all.programme.writing.boundary.Composing.ModuleLine;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands around a unit in its package. */
@Dependent
public class Place {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /**
     * The language in which a programme is written first.
     *
     * @throws Refused {@code programme.unknown}
     */
    public Language source(String programme) {
        return Row.of(entities.createNativeQuery("select source from programme where id = ?"), programme).stream()
                .findFirst()
                .map(row -> row.language(0))
                .orElseThrow(() -> new Refused("programme.unknown"));
    }

    /**
     * What a text of this unit may refer to.
     *
     * @throws Refused {@code programme.unit-none} if there is no such unit
     */
    public UnitCheck.Around around(UnitId unit) {
        Language source = source(unit.programme());
        Map<String, List<String>> requires = new HashMap<>();
        Row.of(
                        entities.createNativeQuery(
                                "select id, requires from programme_unit where programme = ? and module = ?"),
                        unit.programme(),
                        unit.module())
                .forEach(row -> requires.put(row.text(0), row.words(1)));
        if (!requires.containsKey(unit.unit())) {
            throw new Refused("programme.unit-none");
        }
        Set<String> terms = new HashSet<>();
        Row.of(
                        entities.createNativeQuery("select distinct id from glossary_term where programme = ?"),
                        unit.programme())
                .forEach(row -> terms.add(row.text(0)));
        return new UnitCheck.Around(source, terms, requires);
    }

    /** In the order of the programme. */
    public List<ModuleLine> modules(String programme) {
        return Row.of(
                        entities.createNativeQuery(
                                "select id, number, title from programme_module where programme = ? order by position"),
                        programme)
                .stream()
                .map(row -> new ModuleLine(row.text(0), (int) row.number(1), LocalizedJson.text(row.text(2))))
                .toList();
    }

    /** Of which source text the unit's text in a language is a translation; empty if it is not there. */
    public Optional<String> translates(UnitId unit, Language language) {
        return Row.of(
                        entities.createNativeQuery("select translates from unit_text where programme = ? and module = ?"
                                + " and unit = ? and language = ?"),
                        unit.programme(),
                        unit.module(),
                        unit.unit(),
                        language.code())
                .stream()
                .findFirst()
                .map(row -> row.text(0));
    }

    /** Whether any text of the unit was ever published. */
    public boolean wasPublished(UnitId unit) {
        return !Row.of(
                        entities.createNativeQuery("select id from unit_version where programme = ? and module = ?"
                                + " and unit = ? limit 1"),
                        unit.programme(),
                        unit.module(),
                        unit.unit())
                .isEmpty();
    }
}
