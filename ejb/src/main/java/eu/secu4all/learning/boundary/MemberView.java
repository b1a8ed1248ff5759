package eu.secu4all.learning.boundary;

import eu.secu4all.learning.rule.Pace;
import eu.secu4all.learning.rule.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * How far a member of a cohort has come.
 *
 * @param seen when they were last in a unit
 */
public record MemberView(long person, Standing standing, Pace pace, Optional<Instant> seen) {}
