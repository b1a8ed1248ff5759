package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.TermView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The glossaries. */
@ApplicationScoped
public class Meanings {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Editions editions;

    private final Kept<List<Row>> kept = new Kept<>();

    /** The terms of a programme by id, in the wanted language, else in the source, else in any. */
    public Map<String, TermView> of(String programme, Language wanted) {
        return editions.find(programme)
                .map(edition -> of(programme, edition, wanted))
                .orElse(Map.of());
    }

    /** The same for somebody who knows the latest edition. */
    public Map<String, TermView> of(String programme, long edition, Language wanted) {
        List<Row> rows = kept.get(
                programme,
                edition,
                () -> Row.of(
                        entities.createNativeQuery(
                                "select t.id, t.language, t.term, t.definition, t.see, t.source, p.source"
                                        + " from glossary_term t join programme p on p.id = t.programme where t.programme = ?"),
                        programme));
        Map<String, TermView> terms = new LinkedHashMap<>();
        Language source = rows.isEmpty() ? wanted : rows.get(0).language(6);
        rows.stream()
                .sorted(Comparator.comparing(row -> row.language(1), Shelf.preference(wanted, source)))
                .forEach(row -> terms.putIfAbsent(row.text(0), view(row)));
        return terms;
    }

    private static TermView view(Row row) {
        return new TermView(row.text(0), row.language(1), row.text(2), row.text(3), row.words(4), row.text(5));
    }
}
