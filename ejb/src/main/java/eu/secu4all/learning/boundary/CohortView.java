package eu.secu4all.learning.boundary;

/**
 * A cohort.
 *
 * @param leader id of the trainer who looks after it
 * @param members how many take part
 * @param version what {@link Cohorts#change} wants back
 */
public record CohortView(long id, CohortDraft draft, long leader, int members, int version) {}
