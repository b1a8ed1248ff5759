package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.ProgrammeView.ModuleView;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is offered to learners. */
@ApplicationScoped
public class Shelf {

    private static final String LINES =
            "select u.programme, u.module, u.id, u.kind, u.minutes, u.dimensions, u.requires,"
                    + " v.language, v.title, v.summary, p.source, u.target from programme_unit u"
                    + " join programme p on p.id = u.programme"
                    + " join unit_version v on v.programme = u.programme and v.module = u.module and v.unit = u.id"
                    + " and v.shown = true where u.programme = ? order by u.position";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Editions editions;

    private final Kept<Known> kept = new Kept<>();

    /** An edition in all languages. */
    private record Known(List<Row> programme, List<Row> modules, List<Row> lines) {}

    public boolean has(String programme) {
        return editions.find(programme).isPresent();
    }

    /** All programmes of which something is published, with that. */
    public List<ProgrammeView> all(Language wanted) {
        return editions.all().entrySet().stream()
                .flatMap(programme -> view(known(programme.getKey(), programme.getValue()), wanted))
                .filter(programme -> !programme.modules().isEmpty())
                .toList();
    }

    /** The published units of one module, in its order. */
    public List<UnitLine> of(String programme, long edition, String module, Language wanted) {
        return lines(known(programme, edition).lines(), wanted).stream()
                .filter(line -> line.id().module().equals(module))
                .toList();
    }

    private Known known(String id, long edition) {
        return kept.get(
                id,
                edition,
                () -> new Known(
                        Row.of(
                                entities.createNativeQuery(
                                        "select id, source, title, summary from programme where id = ?"),
                                id),
                        Row.of(
                                entities.createNativeQuery(
                                        "select programme, id, number, title, summary, outcomes, requires"
                                                + " from programme_module where programme = ? order by position"),
                                id),
                        Row.of(entities.createNativeQuery(LINES), id)));
    }

    private static Stream<ProgrammeView> view(Known known, Language wanted) {
        List<UnitLine> lines = lines(known.lines(), wanted);
        return known.programme().stream()
                .map(row -> new ProgrammeView(
                        row.text(0),
                        row.language(1),
                        LocalizedJson.text(row.text(2)),
                        LocalizedJson.text(row.text(3)),
                        known.modules().stream()
                                .map(module -> module(module, lines))
                                .filter(module -> !module.units().isEmpty())
                                .toList()));
    }

    private static ModuleView module(Row row, List<UnitLine> lines) {
        return new ModuleView(
                row.text(1),
                (int) row.number(2),
                LocalizedJson.text(row.text(3)),
                LocalizedJson.text(row.text(4)),
                LocalizedJson.texts(row.text(5)),
                row.words(6),
                lines.stream()
                        .filter(line -> line.id().module().equals(row.text(1)))
                        .toList());
    }

    /** One line a unit: in the wanted language, else in the source, else in the first there is. */
    private static List<UnitLine> lines(List<Row> rows, Language wanted) {
        Map<UnitId, List<Row>> units = new LinkedHashMap<>();
        rows.forEach(
                row -> units.computeIfAbsent(new UnitId(row.text(0), row.text(1), row.text(2)), id -> new ArrayList<>())
                        .add(row));
        return units.entrySet().stream()
                .map(unit -> line(
                        unit.getKey(),
                        unit.getValue().stream()
                                .min(Comparator.comparing(
                                        row -> row.language(7), preference(wanted, source(unit.getValue()))))
                                .orElseThrow()))
                .toList();
    }

    private static Language source(List<Row> rows) {
        return rows.get(0).language(10);
    }

    /** The best first for a reader who wants that language. */
    static Comparator<Language> preference(Language wanted, Language source) {
        return Comparator.<Language, Boolean>comparing(language -> language != wanted)
                .thenComparing(language -> language != source)
                .thenComparing(Comparator.naturalOrder());
    }

    private static UnitLine line(UnitId id, Row row) {
        return new UnitLine(
                id,
                Unit.Kind.valueOf(row.text(3)),
                (int) row.number(4),
                row.words(5).stream().map(Unit.Dimension::valueOf).toList(),
                row.words(6),
                row.text(8),
                row.text(9),
                row.language(7),
                row.text(11));
    }
}
