package eu.secu4all.programme.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which edition of a programme is the latest: each import, and each change of what is published, makes another. */
@Dependent
public class Editions {

    private static final String ALL = "select id, greatest(edition, at_ms) from programme";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** Empty if there is no such programme. */
    public Optional<Long> find(String programme) {
        return Row.of(entities.createNativeQuery(ALL + " where id = ?"), programme).stream()
                .findFirst()
                .map(row -> row.number(1));
    }

    /** Of all programmes, by id. */
    public Map<String, Long> all() {
        Map<String, Long> editions = new LinkedHashMap<>();
        Row.of(entities.createNativeQuery(ALL + " order by id"))
                .forEach(row -> editions.put(row.text(0), row.number(1)));
        return editions;
    }
}
