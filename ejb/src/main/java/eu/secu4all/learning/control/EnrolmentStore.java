package eu.secu4all.learning.control;

import eu.secu4all.learning.entity.Cohort;
import eu.secu4all.learning.entity.Enrolment;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who takes part in what. */
@Dependent
public class EnrolmentStore {

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private Trails trails;

    public Optional<Enrolment> find(long person, String programme) {
        return entities.createQuery(
                        "select e from Enrolment e where e.person = :person and e.programme = :programme",
                        Enrolment.class)
                .setParameter("person", person)
                .setParameter("programme", programme)
                .getResultStream()
                .findFirst();
    }

    /** Refuses {@code learning.not-enrolled}. */
    public Enrolment get(long person, String programme) {
        return find(person, programme).orElseThrow(() -> new Refused("learning.not-enrolled"));
    }

    /**
     * Makes one person's transactions in a programme wait for each other. To be the first thing in its transaction, or what
     * the earlier one did is not seen.
     */
    public void lock(long person, String programme) {
        entities.createNativeQuery("select id from enrolment where person = ? and programme = ? for update")
                .setParameter(1, person)
                .setParameter(2, programme)
                .getResultList();
    }

    /** The newest first. */
    public List<Enrolment> of(long person) {
        return entities.createQuery(
                        "select e from Enrolment e where e.person = :person order by e.id desc", Enrolment.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** By person. */
    public List<Enrolment> in(long cohort) {
        return entities.createQuery(
                        "select e from Enrolment e where e.cohort = :cohort order by e.person", Enrolment.class)
                .setParameter("cohort", cohort)
                .getResultList();
    }

    /** Those of these people who take part, by person. */
    public List<Enrolment> in(String programme, Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select e from Enrolment e where e.programme = :programme and e.person in :people"
                                        + " order by e.person",
                                Enrolment.class)
                        .setParameter("programme", programme)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** In what any of these people take part, by id. */
    public List<String> programmes(Collection<Long> people) {
        return people.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct e.programme from Enrolment e where e.person in :people"
                                        + " order by e.programme",
                                String.class)
                        .setParameter("people", people)
                        .getResultList();
    }

    public long members(long cohort) {
        return entities.createQuery("select count(e) from Enrolment e where e.cohort = :cohort", Long.class)
                .setParameter("cohort", cohort)
                .getSingleResult();
    }

    public Enrolment add(Enrolment enrolment) {
        trails.forget();
        entities.persist(enrolment);
        entities.flush();
        return enrolment;
    }

    public void remove(Enrolment enrolment) {
        trails.forget();
        entities.remove(enrolment);
        entities.flush();
    }

    /** Refuses {@code learning.cohort-unknown}. */
    public Cohort cohort(long id) {
        return Optional.ofNullable(entities.find(Cohort.class, id))
                .orElseThrow(() -> new Refused("learning.cohort-unknown"));
    }

    public Cohort add(Cohort cohort) {
        entities.persist(cohort);
        entities.flush();
        return cohort;
    }

    /** Those of one leader, or of all for 0; the latest due date first. */
    public List<Cohort> cohorts(long leader) {
        return entities.createQuery(
                        "select c from Cohort c where :leader = 0 or c.leader = :leader order by c.due desc, c.id",
                        Cohort.class)
                .setParameter("leader", leader)
                .getResultList();
    }

    public boolean invite(long person, String programme, long by, Instant at) {
        return entities.createNativeQuery(
                                "insert ignore into enrolment_invitation (person, programme, invited_by, at_ms)"
                                        + " values (?, ?, ?, ?)")
                        .setParameter(1, person)
                        .setParameter(2, programme)
                        .setParameter(3, by)
                        .setParameter(4, at.toEpochMilli())
                        .executeUpdate()
                > 0;
    }

    /** Programmes to which this person was invited and has not answered. */
    public List<String> invitations(long person) {
        List<?> rows = entities.createNativeQuery(
                        "select programme from enrolment_invitation where person = ? order by at_ms desc")
                .setParameter(1, person)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    /** Whether there was an invitation; it is gone afterwards. */
    public boolean takeInvitation(long person, String programme) {
        return entities.createNativeQuery("delete from enrolment_invitation where person = ? and programme = ?")
                        .setParameter(1, person)
                        .setParameter(2, programme)
                        .executeUpdate()
                > 0;
    }
}
