package eu.secu4all.exercise.control;

import eu.secu4all.exercise.boundary.WorkStatus;
import eu.secu4all.exercise.entity.Assessment;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.exercise.entity.HandIn;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Exercises that were begun, their people, and what was handed in. */
@Dependent
public class ExerciseStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** The exercise of this unit that a person has begun. */
    public Optional<Exercise> find(long person, UnitId unit) {
        List<?> ids = entities.createNativeQuery("select exercise from exercise_member"
                        + " where person = ? and programme = ? and module = ? and unit = ?")
                .setParameter(1, person)
                .setParameter(2, unit.programme())
                .setParameter(3, unit.module())
                .setParameter(4, unit.unit())
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Exercise.class, ((Number) id).longValue()));
    }

    public Optional<Exercise> findByCode(String code) {
        return one("select e from Exercise e where e.code = :wanted", code);
    }

    public Optional<Exercise> findBySession(long session) {
        return one("select e from Exercise e where e.session = :wanted", session);
    }

    private Optional<Exercise> one(String query, Object key) {
        return entities.createQuery(query, Exercise.class)
                .setParameter("wanted", key)
                .getResultStream()
                .findFirst();
    }

    public Exercise get(long id) {
        return Optional.ofNullable(entities.find(Exercise.class, id))
                .orElseThrow(() -> new Refused("exercise.unknown"));
    }

    /** As it is now, and nobody else changes it until the transaction ends. */
    public Exercise lock(Exercise exercise) {
        entities.refresh(exercise, LockModeType.PESSIMISTIC_WRITE);
        return exercise;
    }

    public Exercise add(Exercise exercise) {
        entities.persist(exercise);
        entities.flush();
        return exercise;
    }

    /** Waiting, the one first that was handed in first. */
    public List<HandIn> waiting() {
        return entities.createQuery(
                        "select h from HandIn h, Exercise e where h.exercise = e.id and e.status = :status"
                                + " and h.number = (select max(o.number) from HandIn o where o.exercise = e.id)"
                                + " order by h.at, h.id",
                        HandIn.class)
                .setParameter("status", WorkStatus.HANDED_IN)
                .getResultList();
    }

    /** Those in which nobody was since then. */
    public List<Exercise> untouchedSince(Instant then) {
        return entities.createQuery("select e from Exercise e where e.touched < :since", Exercise.class)
                .setParameter("since", then)
                .getResultList();
    }

    public void remove(Exercise exercise) {
        entities.remove(exercise);
        entities.flush();
    }

    public void join(Exercise exercise, long person, Instant at) {
        entities.createNativeQuery("insert into exercise_member (exercise, person, programme, module, unit, at_ms)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, exercise.id())
                .setParameter(2, person)
                .setParameter(3, exercise.programme())
                .setParameter(4, exercise.module())
                .setParameter(5, exercise.unit())
                .setParameter(6, at.toEpochMilli())
                .executeUpdate();
    }

    /** This person has looked at what came of it. */
    public void seen(Exercise exercise, long person, Instant at) {
        entities.createNativeQuery("update exercise_member set seen_ms = ? where exercise = ? and person = ?")
                .setParameter(1, at.toEpochMilli())
                .setParameter(2, exercise.id())
                .setParameter(3, person)
                .executeUpdate();
    }

    /** What came back to a person: given back and not gone on with, or assessed and not looked at since. */
    public List<Exercise> news(long person) {
        List<?> ids = entities.createNativeQuery(
                        "select e.id from exercise e join exercise_member m on m.exercise = e.id"
                                + " where m.person = ? and (e.status = 'RETURNED' or (e.status = 'ASSESSED' and exists"
                                + " (select 1 from hand_in h join assessment a on a.hand_in = h.id"
                                + " where h.exercise = e.id and a.sent_ms > m.seen_ms))) order by e.id")
                .setParameter(1, person)
                .getResultList();
        return ids.stream().map(id -> get(((Number) id).longValue())).toList();
    }

    /** Ids of its people, the one first who began it. */
    public List<Long> people(Exercise exercise) {
        List<?> rows = entities.createNativeQuery(
                        "select person from exercise_member where exercise = ? order by at_ms, person")
                .setParameter(1, exercise.id())
                .getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    /** The newest first. */
    public List<HandIn> handIns(Exercise exercise) {
        return entities.createQuery(
                        "select h from HandIn h where h.exercise = :exercise order by h.number desc", HandIn.class)
                .setParameter("exercise", exercise.id())
                .getResultList();
    }

    /** Refuses {@code exercise.unknown}. */
    public HandIn handIn(long id) {
        return Optional.ofNullable(entities.find(HandIn.class, id)).orElseThrow(() -> new Refused("exercise.unknown"));
    }

    public void add(HandIn handIn) {
        entities.persist(handIn);
    }

    public Optional<Assessment> assessment(long handIn) {
        return Optional.ofNullable(entities.find(Assessment.class, handIn));
    }

    /** The one there is, else a new one. */
    public Assessment assess(long handIn) {
        return assessment(handIn).orElseGet(() -> {
            Assessment begun = new Assessment(handIn);
            begun.write(0, "{}", "");
            return begun;
        });
    }

    public void keep(Assessment assessment) {
        if (!entities.contains(assessment)) {
            entities.persist(assessment);
        }
        entities.flush();
    }
}
