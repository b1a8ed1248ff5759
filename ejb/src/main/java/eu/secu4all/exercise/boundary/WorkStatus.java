package eu.secu4all.exercise.boundary;

/** Where an exercise stands. */
public enum WorkStatus {
    /** It is being written. */
    OPEN,
    HANDED_IN,
    /** Given back with a word; whoever enters the room next goes on with it. */
    RETURNED,
    ASSESSED
}
