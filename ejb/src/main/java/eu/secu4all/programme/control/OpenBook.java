package eu.secu4all.programme.control;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The version of a unit that one person reads. */
@Dependent
public class OpenBook {

    private static final String CANDIDATES = "select v.id, v.language, v.number, v.shown, v.text, p.source,"
            + " r.version is not null,"
            + " (select group_concat(f.name separator ' ') from unit_version_file f where f.version = v.id),"
            + " greatest(p.edition, p.at_ms)"
            + " from unit_version v join programme p on p.id = v.programme"
            + " left join unit_reader r on r.version = v.id and r.person = ?"
            + " where v.programme = ? and v.module = ? and v.unit = ? and (v.shown = true or r.person is not null)";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * A version on somebody's desk.
     *
     * @param text the file
     * @param files names of what stands beside it
     * @param kept the person has begun with it
     * @param newer another version is shown to those who begin now
     * @param languages those in which the unit is published
     * @param edition the latest of the programme
     */
    public record Copy(
            long id,
            int number,
            Language language,
            String text,
            Set<String> files,
            boolean kept,
            boolean newer,
            Set<Language> languages,
            long edition) {
        public Copy {
            files = Set.copyOf(files);
            languages = Set.copyOf(languages);
        }
    }

    /** The version that this person reads: in the wanted language, else in the source, else in any. */
    public Optional<Copy> find(long person, UnitId unit, Language wanted) {
        List<Row> rows =
                Row.of(entities.createNativeQuery(CANDIDATES), person, unit.programme(), unit.module(), unit.unit());
        Set<Language> languages = EnumSet.noneOf(Language.class);
        rows.stream().filter(row -> row.flag(3)).forEach(row -> languages.add(row.language(1)));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Row> best = Comparator.comparing(
                row -> row.language(1), Shelf.preference(wanted, rows.get(0).language(5)));
        return rows.stream()
                .min(best.thenComparing(row -> !row.flag(6)))
                .map(row -> new Copy(
                        row.number(0),
                        (int) row.number(2),
                        row.language(1),
                        row.text(4),
                        row.text(7) == null ? Set.of() : new HashSet<>(row.words(7)),
                        row.flag(6),
                        !row.flag(3) && languages.contains(row.language(1)),
                        languages,
                        row.number(8)));
    }

    /** The person has begun with this version, and keeps it. */
    public void keep(long person, UnitId unit, Copy copy) {
        entities.createNativeQuery(
                        "insert ignore into unit_reader (person, programme, module, unit, language, version, at_ms)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, person)
                .setParameter(2, unit.programme())
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, copy.language().code())
                .setParameter(6, copy.id())
                .setParameter(7, clock.millis())
                .executeUpdate();
    }

    /** The person begins anew, with what is shown now. */
    public void giveBack(long person, UnitId unit, Language language) {
        entities.createNativeQuery("delete from unit_reader where person = ? and programme = ? and module = ?"
                        + " and unit = ? and language = ?")
                .setParameter(1, person)
                .setParameter(2, unit.programme())
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, language.code())
                .executeUpdate();
    }

    /** A file beside a version that is shown, that the person keeps, or that an author looks at. */
    public Optional<byte[]> file(long person, boolean author, long version, String name) {
        return Row.of(
                        entities.createNativeQuery(
                                "select c.bytes from unit_version_file f"
                                        + " join programme_content c on c.hash = f.hash"
                                        + " join unit_version v on v.id = f.version"
                                        + " left join unit_reader r on r.version = v.id and r.person = ?"
                                        + " where f.version = ? and f.name = ? and (v.shown = true or r.person is not null or ?)"),
                        person,
                        version,
                        name,
                        author)
                .stream()
                .findFirst()
                .map(row -> row.bytes(0));
    }
}
