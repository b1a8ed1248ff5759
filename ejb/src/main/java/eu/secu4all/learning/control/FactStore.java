package eu.secu4all.learning.control;

import eu.secu4all.learning.entity.LearnedFact;
import eu.secu4all.learning.entity.UnitVisit;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.UnitKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What learners did, and where they stopped. */
@Dependent
public class FactStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Trails trails;

    /** Where somebody stopped, and when. */
    public record Visit(int part, Instant at) {}

    /** Stores a fact; told again it changes at most its amount: to the last mean, or to the most minutes (LEARN-3). */
    public void tell(long person, String programme, UnitKey unit, Fact fact, Instant at) {
        trails.forget();
        FactRow row = FactRow.of(fact);
        String amount = fact instanceof Fact.Assessed ? "values(amount)" : "greatest(amount, values(amount))";
        entities.createNativeQuery(
                        "insert into learned_fact (person, programme, module, unit, kind, item, amount, at_ms)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update amount = " + amount)
                .setParameter(1, person)
                .setParameter(2, programme)
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, row.kind())
                .setParameter(6, row.item())
                .setParameter(7, row.amount())
                .setParameter(8, at.toEpochMilli())
                .executeUpdate();
    }

    /** By person and unit, oldest first. */
    public Map<Long, Map<UnitKey, List<Fact>>> facts(Collection<Long> people, String programme) {
        Map<Long, Map<UnitKey, List<Fact>>> facts = new HashMap<>();
        if (people.isEmpty()) {
            return facts;
        }
        entities.createQuery(
                        "select f from LearnedFact f where f.person in :people and f.programme = :programme"
                                + " order by f.id",
                        LearnedFact.class)
                .setParameter("people", people)
                .setParameter("programme", programme)
                .getResultList()
                .forEach(row -> facts.computeIfAbsent(row.person(), person -> new LinkedHashMap<>())
                        .computeIfAbsent(new UnitKey(row.module(), row.unit()), unit -> new ArrayList<>())
                        .add(FactRow.fact(row)));
        return facts;
    }

    /** When units were done for the first time, by person and unit. */
    public Map<Long, Map<UnitKey, Instant>> done(Collection<Long> people, String programme) {
        Map<Long, Map<UnitKey, Instant>> done = new HashMap<>();
        if (people.isEmpty()) {
            return done;
        }
        entities.createQuery(
                        "select f from LearnedFact f where f.person in :people and f.programme = :programme"
                                + " and f.kind = 'DONE'",
                        LearnedFact.class)
                .setParameter("people", people)
                .setParameter("programme", programme)
                .getResultList()
                .forEach(row -> done.computeIfAbsent(row.person(), person -> new HashMap<>())
                        .put(new UnitKey(row.module(), row.unit()), row.at()));
        return done;
    }

    public void visit(long person, String programme, UnitKey unit, Visit visit) {
        trails.forget();
        entities.createNativeQuery("insert into unit_visit (person, programme, module, unit, part, at_ms)"
                        + " values (?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update part = values(part), at_ms = values(at_ms)")
                .setParameter(1, person)
                .setParameter(2, programme)
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, visit.part())
                .setParameter(6, visit.at().toEpochMilli())
                .executeUpdate();
    }

    /** By person and unit. */
    public Map<Long, Map<UnitKey, Visit>> visits(Collection<Long> people, String programme) {
        Map<Long, Map<UnitKey, Visit>> visits = new HashMap<>();
        if (people.isEmpty()) {
            return visits;
        }
        entities.createQuery(
                        "select v from UnitVisit v where v.person in :people and v.programme = :programme",
                        UnitVisit.class)
                .setParameter("people", people)
                .setParameter("programme", programme)
                .getResultList()
                .forEach(row -> visits.computeIfAbsent(row.person(), person -> new HashMap<>())
                        .put(new UnitKey(row.module(), row.unit()), new Visit(row.part(), row.at())));
        return visits;
    }

    public void write(long person, String programme, UnitKey unit, OwnWords words) {
        entities.createNativeQuery("insert into own_words (person, programme, module, unit, question, text, at_ms)"
                        + " values (?, ?, ?, ?, ?, ?, ?)"
                        + " on duplicate key update text = values(text), at_ms = values(at_ms)")
                .setParameter(1, person)
                .setParameter(2, programme)
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .setParameter(5, words.question())
                .setParameter(6, words.text())
                .setParameter(7, words.at().toEpochMilli())
                .executeUpdate();
    }

    /** What somebody wrote in a unit, by question. */
    public Map<String, String> words(long person, String programme, UnitKey unit) {
        List<?> rows = entities.createNativeQuery("select question, text from own_words"
                        + " where person = ? and programme = ? and module = ? and unit = ?")
                .setParameter(1, person)
                .setParameter(2, programme)
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .getResultList();
        Map<String, String> words = new HashMap<>();
        rows.forEach(row -> words.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return words;
    }

    /** An answer in one's own words. */
    public record OwnWords(String question, String text, Instant at) {}
}
