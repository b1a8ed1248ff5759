package eu.secu4all.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which edition of a programme is the latest: each change of its files, and of what is published, makes another. */
@Dependent
public class Editions {

    private static final String ALL = "select id, greatest(edition, at_ms) from programme";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Empty if there is no such programme. */
    public Optional<Long> find(String programme) {
        return Row.of(entities.createNativeQuery(ALL + " where id = ?"), programme).stream()
                .findFirst()
                .map(row -> row.number(1));
    }

    /** Makes the next one: whatever was made from the programme is made anew. */
    public void raise(String programme) {
        entities.createNativeQuery("update programme set edition = greatest(edition + 1, at_ms + 1, ?) where id = ?")
                .setParameter(1, clock.millis())
                .setParameter(2, programme)
                .executeUpdate();
    }

    /** Of all programmes, by id. */
    public Map<String, Long> all() {
        Map<String, Long> editions = new LinkedHashMap<>();
        Row.of(entities.createNativeQuery(ALL + " order by id"))
                .forEach(row -> editions.put(row.text(0), row.number(1)));
        return editions;
    }
}
