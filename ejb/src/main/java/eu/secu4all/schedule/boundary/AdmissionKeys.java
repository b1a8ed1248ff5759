package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.people.boundary.PersonView;
import eu.secu4all.schedule.boundary.Admission.RoomRole;
import eu.secu4all.schedule.control.Secrets;
import eu.secu4all.schedule.entity.AdmissionKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** The secrets that open rooms, stored by their hashes. */
@Dependent
public class AdmissionKeys {

    /** Secrets one participant has at once (browsers, devices); the oldest goes when there are more. */
    static final int KEYS_MAX = 20;

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private KnownAdmissions known;

    @Inject
    private Clock clock;

    String make(long session, Caller caller, RoomRole role) {
        PersonView person = people.get(caller, caller.person());
        return make(new Admission(
                session, "p" + person.id(), role, person.name(), person.organisationName(), person.language()));
    }

    /** Each projector is a participant of its own, so that it never stands for its trainer. */
    String makeStage(long session, Caller caller) {
        Language language = people.get(caller, caller.person()).language();
        return make(new Admission(session, "s" + caller.person(), RoomRole.STAGE, "", "", language));
    }

    String make(Admission admission) {
        String secret = Secrets.make();
        AdmissionKey key = new AdmissionKey(
                Secrets.hash(secret),
                admission.session(),
                admission.participant(),
                admission.role().name(),
                clock.instant());
        key.name(
                admission.name(), admission.organisation(), admission.language().code());
        entities.persist(key);
        entities.flush();
        dropOldest(admission);
        return secret;
    }

    Optional<Admission> find(String secret) {
        String hash = Secrets.hash(secret);
        Optional<Admission> remembered = known.find(hash);
        if (remembered.isPresent()) {
            return remembered;
        }
        Optional<Admission> found =
                Optional.ofNullable(entities.find(AdmissionKey.class, hash)).map(AdmissionKeys::admission);
        found.ifPresent(admission -> known.remember(hash, admission));
        return found;
    }

    void speak(String secret, Language language) {
        AdmissionKey key = entities.find(AdmissionKey.class, Secrets.hash(secret));
        if (key != null) {
            key.name(key.name(), key.organisation(), language.code());
            known.forget(key.session(), key.participant());
        }
    }

    void revoke(long session, String participant) {
        entities.createNativeQuery("delete from admission where session = ? and participant = ?")
                .setParameter(1, session)
                .setParameter(2, participant)
                .executeUpdate();
        known.forget(session, participant);
    }

    private void dropOldest(Admission admission) {
        entities.createNativeQuery("delete from admission where session = ?1 and participant = ?2 and hash not in"
                        + " (select hash from (select hash from admission where session = ?1 and participant = ?2"
                        + " order by at_ms desc limit " + KEYS_MAX + ") newest)")
                .setParameter(1, admission.session())
                .setParameter(2, admission.participant())
                .executeUpdate();
    }

    private static Admission admission(AdmissionKey key) {
        return new Admission(
                key.session(),
                key.participant(),
                RoomRole.valueOf(key.role()),
                key.name(),
                key.organisation(),
                Language.of(key.language()));
    }
}
