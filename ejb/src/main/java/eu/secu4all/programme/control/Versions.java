package eu.secu4all.programme.control;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.document.boundary.TextFile;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.PublishedText;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.rule.UnitTexts;
import eu.secu4all.programme.text.PlainWords;
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

/** What has been published of a unit in one language. */
@Dependent
public class Versions {

    private static final String UNIT = " programme = ? and module = ? and unit = ? and language = ?";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Editions editions;

    @Inject
    private Clock clock;

    /** Whether a file of a unit's folder is kept with each published version: pictures and handbooks are. */
    static boolean isPublishedWith(String path) {
        return !path.endsWith(".md") && !path.endsWith(".yaml");
    }

    /**
     * Shows the text as it is in the package now: as a new version, or as the one that was the same.
     *
     * @param person 0 for what is shipped
     * @return its number; empty if the package has no such text
     */
    public Optional<Integer> publish(UnitId unit, Language language, long person) {
        List<Row> current = Row.of(
                entities.createNativeQuery("select t.fingerprint, c.bytes from unit_text t"
                        + " join programme_file f on f.programme = t.programme"
                        + " and f.path = concat(t.module, '/', t.unit, '/', t.language, '.md')"
                        + " join programme_content c on c.hash = f.hash"
                        + " where t.programme = ? and t.module = ? and t.unit = ? and t.language = ?"),
                place(unit, language));
        return current.stream().findFirst().map(row -> {
            int number = sameAs(unit, language, row.text(0))
                    .orElseGet(() -> add(unit, language, row.text(0), row.bytes(1), person));
            show(unit, language, number);
            return number;
        });
    }

    /** Lets those who begin now read this version, or none if there is none of this number. */
    public void show(UnitId unit, Language language, int number) {
        run("update unit_version set shown = (number = ?) where" + UNIT, number, unit, language);
        editions.raise(unit.programme());
    }

    /** The newest first. */
    public List<PublishedText> list(UnitId unit, Language language) {
        return Row.of(
                        entities.createNativeQuery("select v.number, v.shown, p.name, v.at_ms from unit_version v"
                                + " left join person p on p.id = v.published_by where v.programme = ? and v.module = ?"
                                + " and v.unit = ? and v.language = ? order by v.number desc"),
                        place(unit, language))
                .stream()
                .map(row -> new PublishedText(
                        (int) row.number(0),
                        row.flag(1),
                        Optional.ofNullable(row.text(2)).orElse(""),
                        Instant.ofEpochMilli(row.number(3))))
                .toList();
    }

    public boolean exists(UnitId unit, Language language, int number) {
        Object[] place = place(unit, language);
        return !Row.of(
                        entities.createNativeQuery("select id from unit_version where" + UNIT + " and number = ?"),
                        place[0],
                        place[1],
                        place[2],
                        place[3],
                        number)
                .isEmpty();
    }

    private Optional<Integer> sameAs(UnitId unit, Language language, String fingerprint) {
        Object[] place = place(unit, language);
        return Row.of(
                        entities.createNativeQuery(
                                "select number from unit_version where" + UNIT + " and fingerprint = ?"),
                        place[0],
                        place[1],
                        place[2],
                        place[3],
                        fingerprint)
                .stream()
                .findFirst()
                .map(row -> (int) row.number(0));
    }

    private int add(UnitId unit, Language language, String fingerprint, byte[] file, long person) {
        int number = 1
                + (int) Row.of(
                                entities.createNativeQuery("select max(number) from unit_version where" + UNIT),
                                place(unit, language))
                        .get(0)
                        .number(0);
        TextFile written = TextFile.read("", file, new Faults()).orElseThrow();
        UnitText text = UnitTexts.read(written);
        Query insert = entities.createNativeQuery(
                "insert into unit_version (programme, module, unit, language, number, shown, title, summary, text, words,"
                        + " fingerprint, published_by, at_ms) values (?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?, ?, ?)");
        Object[] values = {
            unit.programme(),
            unit.module(),
            unit.unit(),
            language.code(),
            number,
            text.title(),
            text.summary(),
            new String(file, StandardCharsets.UTF_8),
            PlainWords.of(text.body()),
            fingerprint,
            person == 0 ? null : person,
            clock.millis()
        };
        for (int i = 0; i < values.length; i++) {
            insert.setParameter(i + 1, values[i]);
        }
        insert.executeUpdate();
        keepFiles(unit, language, number);
        return number;
    }

    private void keepFiles(UnitId unit, Language language, int number) {
        run(
                "insert into unit_version_file (version, name, hash)"
                        + " select v.id, substring(f.path, char_length(v.module) + char_length(v.unit) + 3), f.hash"
                        + " from unit_version v join programme_file f on f.programme = v.programme"
                        + " and left(f.path, char_length(v.module) + char_length(v.unit) + 2) = concat(v.module, '/', v.unit, '/')"
                        + " and f.path not like '%.md' and f.path not like '%.yaml'"
                        + " where v.number = ? and v.programme = ? and v.module = ? and v.unit = ? and v.language = ?",
                number, unit, language);
    }

    private void run(String statement, int number, UnitId unit, Language language) {
        entities.createNativeQuery(statement)
                .setParameter(1, number)
                .setParameter(2, unit.programme())
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, language.code())
                .executeUpdate();
    }

    private static Object[] place(UnitId unit, Language language) {
        return new Object[] {unit.programme(), unit.module(), unit.unit(), language.code()};
    }
}
