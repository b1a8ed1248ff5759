package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.schedule.boundary.Admission.RoomRole;
import eu.secu4all.schedule.control.SessionStore;
import eu.secu4all.schedule.entity.Guest;
import eu.secu4all.schedule.entity.LiveSession;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/**
 * Lets people into live rooms. Whoever is let in gets a secret of 256 random bits; the same person is always the same
 * participant (ADMIT-1), whichever door they take.
 */
@Stateless
public class Admissions {

    public static final int GUEST_NAME_MAX = 80;
    public static final int GUEST_ORGANISATION_MAX = 120;

    @PersistenceContext(unitName = "secu4all")
    private EntityManager entities;

    @Inject
    private SessionStore sessions;

    @Inject
    private Rights rights;

    @Inject
    private AdmissionKeys keys;

    @Inject
    private DoorLimits limits;

    @Inject
    private Clock clock;

    /** A secret, and the session whose room it opens. */
    public record Entered(String secret, long session) {}

    /**
     * Somebody without an account at the door.
     *
     * @param organisation empty unless the session asks for it
     * @param address where the request came from, for the limits
     */
    public record Stranger(String name, String organisation, Language language, String address) {}

    /** What the join page may tell whoever has the right code. */
    public record Door(long session, RoomView room, boolean guests, boolean guestOrganisation) {}

    /**
     * Lets a signed-in person in: as TRAINER if they lead the session, else as LEARNER if they may come.
     *
     * @throws Refused {@code session.unknown}, {@code join.removed}, {@code join.not-listed}, {@code join.ended}
     */
    public String admit(Caller caller, long session) {
        LiveSession room = sessions.playable(session);
        String participant = "p" + caller.person();
        if (room.isLedBy(caller.person())) {
            return keys.make(room.id(), caller, RoomRole.TRAINER);
        }
        refuseRemoved(session, participant);
        if (!rights.mayCome(caller, room)) {
            throw new Refused("join.not-listed");
        }
        refuseEnded(room);
        return keys.make(room.id(), caller, RoomRole.LEARNER);
    }

    /**
     * Lets the projector of a trainer in.
     *
     * @throws Refused {@code session.unknown}, {@code no-right}
     */
    public String admitStage(Caller caller, long session) {
        LiveSession room = sessions.playable(session);
        if (!room.isLedBy(caller.person())) {
            throw new Refused("no-right");
        }
        return keys.makeStage(room.id(), caller);
    }

    /**
     * Lets a signed-in person in who has the join code. They may come again without it.
     *
     * @throws Refused {@code join.code}, {@code join.often}, and as {@link #admit}
     */
    public Entered admitByCode(Caller caller, String joinCode, String address) {
        LiveSession room = find(joinCode, address);
        if (SessionDetails.Admits.CODE.name().equals(room.admits()) && !room.isLedBy(caller.person())) {
            sessions.expect(room.id(), caller.person(), true);
        }
        return new Entered(admit(caller, room.id()), room.id());
    }

    /**
     * Lets a guest in who has the join code.
     *
     * @throws Refused {@code join.code}, {@code join.often}, {@code join.guests}, {@code join.ended}, {@code join.name},
     *     {@code join.organisation}
     */
    public Entered admitGuest(String joinCode, Stranger stranger) {
        LiveSession room = find(joinCode, stranger.address());
        if (!room.guests()) {
            throw new Refused("join.guests");
        }
        refuseEnded(room);
        String name = within(stranger.name(), GUEST_NAME_MAX, "join.name");
        String organisation = room.guestOrganisation()
                ? within(stranger.organisation(), GUEST_ORGANISATION_MAX, "join.organisation")
                : "";
        limits.countGuest(stranger.address());
        Guest guest =
                new Guest(room.id(), name, organisation, stranger.language().code(), clock.instant());
        entities.persist(guest);
        entities.flush();
        return new Entered(
                keys.make(new Admission(
                        room.id(), guest.participant(), RoomRole.LEARNER, name, organisation, stranger.language())),
                room.id());
    }

    /**
     * What stands on the door that this code opens.
     *
     * @throws Refused {@code join.code}, {@code join.often}
     */
    public Door door(String joinCode, String address) {
        LiveSession room = find(joinCode, address);
        return new Door(room.id(), Views.room(room), room.guests(), room.guestOrganisation());
    }

    /** Who holds this secret; empty if nobody does (any more). Quick: most are answered from memory. */
    public Optional<Admission> find(String secret) {
        return keys.find(secret);
    }

    /** For the live engine: refusals are told in this language from now on. */
    public void speak(String secret, Language language) {
        keys.speak(secret, language);
    }

    /** Whether this person may come into the room now, or once it opens. */
    public boolean mayCome(Caller caller, long session) {
        LiveSession room = sessions.playable(session);
        return room.isLedBy(caller.person()) || rights.mayCome(caller, room);
    }

    /** For the live engine: takes away all secrets of a participant who was removed, and lets nobody in as them again. */
    public void revoke(long session, String participant) {
        entities.createNativeQuery("insert ignore into live_session_removed (session, participant) values (?, ?)")
                .setParameter(1, session)
                .setParameter(2, participant)
                .executeUpdate();
        keys.revoke(session, participant);
    }

    private LiveSession find(String joinCode, String address) {
        limits.refuseOften(address);
        return sessions.findByCode(joinCode).orElseThrow(() -> {
            limits.countWrongCode(address);
            return new Refused("join.code");
        });
    }

    private void refuseRemoved(long session, String participant) {
        boolean removed = !entities.createNativeQuery(
                        "select 1 from live_session_removed where session = ? and participant = ?")
                .setParameter(1, session)
                .setParameter(2, participant)
                .getResultList()
                .isEmpty();
        if (removed) {
            throw new Refused("join.removed");
        }
    }

    private static void refuseEnded(LiveSession room) {
        if (room.isEnded()) {
            throw new Refused("join.ended");
        }
    }

    private static String within(String text, int max, String key) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()
                || stripped.length() > max
                || stripped.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refused(key, String.valueOf(max));
        }
        return stripped;
    }
}
