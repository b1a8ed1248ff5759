package eu.secu4all.live.rule;

/** What somebody is in the room. */
public enum Role {
    TRAINER,
    LEARNER,
    /** The projector: sees what all learners see, without names, and sends nothing. */
    STAGE
}
