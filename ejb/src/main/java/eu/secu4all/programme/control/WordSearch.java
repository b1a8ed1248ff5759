package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.ProgrammeSearch;
import eu.secu4all.programme.boundary.ProgrammeSearch.Hit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.rule.Excerpt;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Full text search of the database. */
@Dependent
public class WordSearch {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    public List<Hit> find(String typed, Language language) {
        List<String> words = Excerpt.words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String wanted = words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        List<Hit> hits = new ArrayList<>();
        Row.of(
                        entities.createNativeQuery(
                                        "select v.programme, v.module, v.unit, v.title, v.words"
                                                + " from unit_version v join programme_unit u on u.programme = v.programme"
                                                + " and u.module = v.module and u.id = v.unit"
                                                + " where v.language = ? and v.shown = true"
                                                + " and match (v.title, v.summary, v.words) against (? in boolean mode)"
                                                + " order by match (v.title, v.summary, v.words) against (? in boolean mode) desc")
                                .setMaxResults(ProgrammeSearch.HITS_MAX),
                        language.code(),
                        wanted,
                        wanted)
                .forEach(row -> hits.add(new Hit(
                        new UnitId(row.text(0), row.text(1), row.text(2)),
                        "",
                        row.text(3),
                        Excerpt.of(row.text(4), words))));
        Row.of(
                        entities.createNativeQuery("select programme, id, term, definition from glossary_term"
                                        + " where language = ? and match (term, definition) against (? in boolean mode)"
                                        + " order by match (term, definition) against (? in boolean mode) desc")
                                .setMaxResults(ProgrammeSearch.HITS_MAX),
                        language.code(),
                        wanted,
                        wanted)
                .forEach(row -> hits.add(new Hit(
                        new UnitId(row.text(0), "", ""), row.text(1), row.text(2), Excerpt.of(row.text(3), words))));
        return hits;
    }
}
