package eu.secu4all.learning.boundary;

import java.time.Instant;

/** A cohort as its trainer plans it; {@code due} is after {@code start}. */
public record CohortDraft(String programme, String name, Instant start, Instant due) {

    public static final int NAME_MAX = 120;

    /** Most people in a cohort. */
    public static final int MEMBERS_MAX = 500;
}
