package eu.secu4all.people.boundary;

/** What somebody may do on the platform as a whole. Who leads a session is a matter of that session. */
public enum Role {
    /** Looks after persons and organisations. */
    ADMINISTRATOR,
    /** Plans and leads live sessions. */
    TRAINER,
    /** Looks after the learners of their own organisation: sees which units they have done and when, and writes to them. */
    COORDINATOR,
    /** Takes part. */
    LEARNER
}
