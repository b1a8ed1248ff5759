package eu.secu4all.learning.control;

import eu.secu4all.learning.control.Trail.Try;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.UnitKey;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what is known of somebody in a programme: in one statement, and once a request, because a page asks from several
 * sides. Whatever writes says {@link #forget}.
 */
@RequestScoped
public class Trails {

    private static final int PROGRAMME = 0;
    private static final int ENROLMENT = 1;
    private static final int FACT = 2;
    private static final int VISIT = 3;

    private static final String MINE = " where person = ?2 and programme = ?1";
    private static final String ALL =
            "select 0 as what, '' as module, '' as unit, '' as kind, '' as item, 0e0 as amount,"
                    + " greatest(edition, at_ms) as at, 0 as place from programme where id = ?1"
                    + " union all select 1, '', '', '', '', 0, at_ms, 0 from enrolment" + MINE
                    + " union all select 2, module, unit, kind, item, amount, at_ms, id from learned_fact" + MINE
                    + " union all select 3, module, unit, '', '', part, at_ms, 0 from unit_visit" + MINE
                    + " union all select 4, module, unit, '', '', coalesce(percent, 0), coalesce(finished_ms, 0), number"
                    + " from quiz_attempt" + MINE
                    + " order by what, place";

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    private final Map<String, Trail> known = new HashMap<>();

    public Trail of(long person, String programme) {
        return known.computeIfAbsent(person + " " + programme, key -> read(person, programme));
    }

    public void forget() {
        known.clear();
    }

    private Trail read(long person, String programme) {
        List<?> rows = entities.createNativeQuery(ALL)
                .setParameter(1, programme)
                .setParameter(2, person)
                .getResultList();
        Reading reading = new Reading();
        rows.forEach(row -> reading.take((Object[]) row));
        return reading.trail();
    }

    private static final class Reading {

        private Optional<Long> edition = Optional.empty();
        private boolean enrolled;
        private final Map<UnitKey, List<Fact>> facts = new LinkedHashMap<>();
        private final Map<UnitKey, Instant> done = new HashMap<>();
        private final Map<UnitKey, FactStore.Visit> visits = new HashMap<>();
        private final Map<UnitKey, List<Try>> tries = new HashMap<>();

        void take(Object[] row) {
            UnitKey unit = new UnitKey((String) row[1], (String) row[2]);
            double amount = ((Number) row[5]).doubleValue();
            long at = ((Number) row[6]).longValue();
            switch (((Number) row[0]).intValue()) {
                case PROGRAMME -> edition = Optional.of(at);
                case ENROLMENT -> enrolled = true;
                case FACT -> take(unit, new FactRow((String) row[3], (String) row[4], amount).fact(), at);
                case VISIT -> visits.put(unit, new FactStore.Visit((int) amount, Instant.ofEpochMilli(at)));
                default ->
                    tries.computeIfAbsent(unit, key -> new ArrayList<>())
                            .add(new Try(
                                    at == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(at)), (int) amount));
            }
        }

        private void take(UnitKey unit, Fact fact, long at) {
            facts.computeIfAbsent(unit, key -> new ArrayList<>()).add(fact);
            if (fact instanceof Fact.Done) {
                done.put(unit, Instant.ofEpochMilli(at));
            }
        }

        Trail trail() {
            return new Trail(edition, enrolled, facts, done, visits, tries);
        }
    }
}
