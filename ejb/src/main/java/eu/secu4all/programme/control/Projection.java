package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.ProgrammeModule;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.Term;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What queries need of a package, made anew from its files at each import. */
@Dependent
public class Projection {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private UnitRows units;

    /** Puts the programme's own row in place; the others hang on it. {@code person} is 0 for what is shipped. */
    public void announce(Programme programme, long person) {
        run(
                "insert into programme (id, source, title, summary, imported_by, at_ms) values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update source = values(source), title = values(title),"
                        + " summary = values(summary), imported_by = values(imported_by), at_ms = values(at_ms),"
                        + " edition = greatest(edition + 1, values(at_ms))",
                programme.id(),
                programme.source().code(),
                LocalizedJson.of(programme.title()),
                LocalizedJson.of(programme.summary()),
                person == 0 ? null : person,
                clock.millis());
    }

    /** Makes all rows anew from the programme and its files. */
    public void replace(Programme programme, Map<String, byte[]> files) {
        Map<String, UnitRows.Known> known = units.known(programme.id());
        run("delete from programme_module where programme = ?", programme.id());
        run("delete from unit_text where programme = ?", programme.id());
        run("delete from glossary_term where programme = ?", programme.id());
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        int position = 0;
        for (ProgrammeModule module : programme.modules()) {
            module(programme.id(), module, ++position);
            int unit = 0;
            for (Unit each : module.units()) {
                UnitId id = new UnitId(programme.id(), module.id(), each.id());
                units.unit(id, each, ++unit);
                units.texts(id, programme.source(), each, sorted, known);
            }
        }
        programme.glossary().forEach(term -> term(programme.id(), term));
    }

    private void module(String programme, ProgrammeModule module, int position) {
        run(
                "insert into programme_module (programme, id, position, number, title, summary, outcomes, requires)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                programme,
                module.id(),
                position,
                module.number(),
                LocalizedJson.of(module.title()),
                LocalizedJson.of(module.summary()),
                LocalizedJson.of(module.outcomes()),
                String.join(" ", module.requires()));
    }

    private void term(String programme, Term term) {
        for (Language language : Language.values()) {
            LocalizedText word = term.term();
            LocalizedText meaning = term.definition();
            if (word.texts().containsKey(language) && meaning.texts().containsKey(language)) {
                run(
                        "insert into glossary_term (programme, id, language, term, definition, see, source)"
                                + " values (?, ?, ?, ?, ?, ?, ?)",
                        programme,
                        term.id(),
                        language.code(),
                        word.texts().get(language),
                        meaning.texts().get(language),
                        String.join(" ", term.see()),
                        term.source().map(Projection::cite).orElse(""));
            }
        }
    }

    private static String cite(Source source) {
        return source.title() + (source.where().isEmpty() ? "" : ", " + source.where());
    }

    private void run(String statement, Object... parameters) {
        Query query = entities.createNativeQuery(statement);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
