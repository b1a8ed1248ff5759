package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;

/**
 * Who somebody is in one live room, once let in. Lives as long as the session; the browser keeps only its secret.
 *
 * @param session the session it opens
 * @param participant {@code p} and the person's id, {@code g} and a number for a guest, {@code s} and the trainer's id for
 *     a projector; the same person always has the same one
 * @param name as shown to the others
 * @param organisation as shown to the others; empty if none
 */
public record Admission(
        long session, String participant, RoomRole role, String name, String organisation, Language language) {

    /** What somebody may be in a room; which command needs which role is a table of the live class. */
    public enum RoomRole {
        TRAINER,
        LEARNER,
        /** The projector: sees what all learners see, without names, and sends nothing. */
        STAGE
    }
}
