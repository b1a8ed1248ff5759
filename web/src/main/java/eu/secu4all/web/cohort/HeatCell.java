package eu.secu4all.web.cohort;

import eu.secu4all.learning.rule.Standing.State;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One unit of one person.
 *
 * @param done when it was done; empty if it is not
 * @param day the same in words, short
 * @param date the same in full
 */
public record HeatCell(State state, Optional<LocalDate> done, String day, String date) {}
