package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.boundary.ProgrammeModule;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Source;
import eu.secu4all.programme.boundary.Term;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.rule.Hash;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What queries need of a package, made anew from its files at each import. */
@Dependent
public class Projection {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What a translation was a translation of, by its place and its own hash. */
    private record Known(String hash, String translates) {}

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
        Map<String, Known> known = known(programme.id());
        run("delete from programme_module where programme = ?", programme.id());
        run("delete from unit_text where programme = ?", programme.id());
        run("delete from glossary_term where programme = ?", programme.id());
        SortedMap<String, byte[]> sorted = new TreeMap<>(files);
        int position = 0;
        for (ProgrammeModule module : programme.modules()) {
            module(programme.id(), module, ++position);
            int unit = 0;
            for (Unit each : module.units()) {
                unit(new UnitId(programme.id(), module.id(), each.id()), each, ++unit);
                texts(programme, module, each, sorted, known);
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

    private void unit(UnitId id, Unit unit, int position) {
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

    private void texts(
            Programme programme,
            ProgrammeModule module,
            Unit unit,
            SortedMap<String, byte[]> files,
            Map<String, Known> known) {
        String folder = module.id() + "/" + unit.id() + "/";
        String source = unit.texts().get(programme.source()).hash();
        for (Map.Entry<Language, UnitText> entry : unit.texts().entrySet()) {
            UnitText text = entry.getValue();
            String path = folder + entry.getKey().code() + ".md";
            run(
                    "insert into unit_text (programme, module, unit, language, title, summary, status, hash, translates,"
                            + " fingerprint) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    programme.id(),
                    module.id(),
                    unit.id(),
                    entry.getKey().code(),
                    text.title(),
                    text.summary(),
                    text.status().name(),
                    text.hash(),
                    text.of().orElseGet(() -> translates(text, known.get(path), source)),
                    fingerprint(path, folder, files));
        }
    }

    /** A translation that did not change since still translates what it did; a new or changed one is up to date. */
    private static String translates(UnitText text, Known known, String source) {
        return known != null && known.hash().equals(text.hash()) ? known.translates() : source;
    }

    private Map<String, Known> known(String programme) {
        Map<String, Known> known = new HashMap<>();
        Row.of(
                        entities.createNativeQuery("select module, unit, language, hash, translates from unit_text"
                                + " where programme = ?"),
                        programme)
                .forEach(row -> known.put(
                        row.text(0) + "/" + row.text(1) + "/" + row.text(2) + ".md",
                        new Known(row.text(3), row.text(4))));
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
