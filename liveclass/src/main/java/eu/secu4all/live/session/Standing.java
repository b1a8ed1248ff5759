package eu.secu4all.live.session;

/** How somebody stands to what a command is about. */
enum Standing {
    TRAINER,
    /** A learner, and the command concerns everybody. */
    LEARNER,
    /** A learner, and it is about their own group or themselves. */
    INSIDER,
    /** A learner, and it is about another group or somebody else. */
    OUTSIDER,
    STAGE
}
