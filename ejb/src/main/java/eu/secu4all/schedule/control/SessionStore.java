package eu.secu4all.schedule.control;

import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.schedule.entity.RunSheet;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds sessions and what hangs on them; refuses what is not there. */
@Dependent
public class SessionStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    /** The class or template; refuses {@code session.unknown}, also for the room of an exercise. */
    public LiveSession get(long session) {
        return find(session).filter(found -> !found.isExercise()).orElseThrow(() -> new Refused("session.unknown"));
    }

    /** What has a room: a class, or an exercise; refuses {@code session.unknown}, also for a template. */
    public LiveSession playable(long session) {
        return find(session).filter(found -> !found.template()).orElseThrow(() -> new Refused("session.unknown"));
    }

    private Optional<LiveSession> find(long session) {
        return Optional.ofNullable(entities.find(LiveSession.class, session));
    }

    public RunSheet runSheet(long session) {
        return Optional.ofNullable(entities.find(RunSheet.class, session))
                .orElseThrow(() -> new Refused("session.unknown"));
    }

    public Optional<LiveSession> findByCode(String typed) {
        return entities.createQuery("select s from LiveSession s where s.joinCode = :code", LiveSession.class)
                .setParameter("code", JoinCode.typed(typed))
                .getResultStream()
                .findFirst();
    }

    /** A join code that no session has. */
    public String freeCode() {
        String code = JoinCode.random(Secrets.random());
        return findByCode(code).isEmpty() ? code : freeCode();
    }

    /** Ids of those whom the trainers named; not of those who came with the code. */
    public Set<Long> named(long session) {
        List<?> rows = entities.createNativeQuery(
                        "select person from live_session_invited where session = ? and by_code = false")
                .setParameter(1, session)
                .getResultList();
        Set<Long> people = new TreeSet<>();
        rows.forEach(row -> people.add(((Number) row).longValue()));
        return people;
    }

    /** Whether this person was named, or came once with the code. */
    public boolean isExpected(long session, long person) {
        return !entities.createNativeQuery("select 1 from live_session_invited where session = ? and person = ?")
                .setParameter(1, session)
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    public void name(long session, Set<Long> people) {
        entities.createNativeQuery("delete from live_session_invited where session = ? and by_code = false")
                .setParameter(1, session)
                .executeUpdate();
        for (long person : people) {
            expect(session, person, false);
        }
    }

    /** Lets this person come from now on. */
    public void expect(long session, long person, boolean byCode) {
        entities.createNativeQuery("insert into live_session_invited (session, person, by_code) values (?, ?, ?)"
                        + " on duplicate key update by_code = by_code and values(by_code)")
                .setParameter(1, session)
                .setParameter(2, person)
                .setParameter(3, byCode)
                .executeUpdate();
    }

    /** Ids of the sessions that this person leads for somebody else. */
    public List<Long> coLed(long person) {
        return ids("select session from live_session_trainer where person = ?", person);
    }

    /** Ids of the sessions to which this person was named, or came once with the code. */
    public List<Long> expecting(long person) {
        return ids("select session from live_session_invited where person = ?", person);
    }

    private List<Long> ids(String query, long person) {
        List<?> rows = entities.createNativeQuery(query).setParameter(1, person).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
