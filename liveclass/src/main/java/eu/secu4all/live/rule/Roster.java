package eu.secu4all.live.rule;

import java.util.Collection;
import java.util.Optional;

/** Everybody who has been in the room, as far as a rule may ask. */
public interface Roster {

    /** Empty if the person was never in the room or was removed. */
    Optional<Participant> find(String participant);

    /** Everybody who was in the room and was not removed, in the order of their first coming. */
    Collection<Participant> everybody();

    /** What the others call the person; empty if unknown. */
    default String name(String participant) {
        return find(participant).map(Participant::name).orElse("");
    }

    /**
     * One person as they last came.
     *
     * @param language ISO 639-1 code
     * @param here whether they are in the room now
     */
    record Participant(String id, String name, String organisation, Role role, String language, boolean here) {}
}
