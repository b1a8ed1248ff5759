package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.TextState;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.programme.boundary.UnitState.Variant;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The state of all texts of a programme. */
@Dependent
public class StateTable {

    private static final Variant NOTHING = new Variant(TextState.MISSING, 0, false);

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** All programmes by id, without their modules. */
    public List<ProgrammeView> programmes() {
        return Row.of(entities.createNativeQuery("select id, source, title, summary from programme order by id"))
                .stream()
                .map(row -> new ProgrammeView(
                        row.text(0),
                        row.language(1),
                        LocalizedJson.text(row.text(2)),
                        LocalizedJson.text(row.text(3)),
                        List.of()))
                .toList();
    }

    /** In the order of the programme. */
    public List<UnitState> of(String programme) {
        List<Row> rows = Row.of(
                entities.createNativeQuery("select u.module, u.id, u.kind, s.title, t.language, t.status,"
                        + " t.translates <> s.hash, coalesce(v.number, 0), coalesce(v.fingerprint <> t.fingerprint, false)"
                        + " from programme_unit u"
                        + " join programme_module m on m.programme = u.programme and m.id = u.module"
                        + " join programme p on p.id = u.programme"
                        + " join unit_text s on s.programme = u.programme and s.module = u.module and s.unit = u.id"
                        + " and s.language = p.source"
                        + " join unit_text t on t.programme = u.programme and t.module = u.module and t.unit = u.id"
                        + " left join unit_version v on v.programme = u.programme and v.module = u.module"
                        + " and v.unit = u.id and v.language = t.language and v.shown = true"
                        + " where u.programme = ? order by m.position, u.position"),
                programme);
        Map<UnitId, List<Row>> units = new LinkedHashMap<>();
        rows.forEach(
                row -> units.computeIfAbsent(new UnitId(programme, row.text(0), row.text(1)), id -> new ArrayList<>())
                        .add(row));
        return units.entrySet().stream()
                .map(unit -> state(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static UnitState state(UnitId id, List<Row> rows) {
        Map<Language, Variant> variants = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            variants.put(language, NOTHING);
        }
        for (Row row : rows) {
            TextState state = row.flag(6) ? TextState.SOURCE_CHANGED : TextState.valueOf(row.text(5));
            variants.put(row.language(4), new Variant(state, (int) row.number(7), row.flag(8)));
        }
        Row first = rows.get(0);
        return new UnitState(id, Unit.Kind.valueOf(first.text(2)), first.text(3), variants);
    }
}
