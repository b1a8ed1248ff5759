package eu.secu4all.live.breakout;

import java.util.List;
import java.util.Optional;

/** The learners of the room, as the events so far tell. */
public interface Roster {

    /** Learners who are in the room now, in the order they first came. */
    List<Learner> here();

    /** A learner who has been in the room and was not removed; no trainer, no stage. */
    Optional<Learner> find(String participant);

    /**
     * A learner.
     *
     * @param organisation empty if none
     * @param language ISO 639-1 code
     */
    record Learner(String participant, String name, String organisation, String language) {}
}
