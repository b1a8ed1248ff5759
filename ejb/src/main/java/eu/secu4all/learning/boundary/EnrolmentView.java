package eu.secu4all.learning.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody takes part in a programme.
 *
 * @param done when they had done all of it for the first time
 */
public record EnrolmentView(String programme, How how, Instant at, Optional<Instant> done, Optional<Dates> cohort) {

    public enum How {
        SELF,
        INVITED,
        COHORT
    }

    /** The cohort with which they go. */
    public record Dates(long cohort, String name, Instant start, Instant due) {}
}
