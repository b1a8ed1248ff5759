package eu.secu4all.exercise.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time that something was handed in.
 *
 * @param id unique over all exercises
 * @param number from 1, for each exercise
 * @param returned if it was given back
 * @param assessed if an assessment was sent
 */
public record HandInView(long id, int number, Instant at, Optional<Returned> returned, Optional<Assessed> assessed) {

    /** Given back with a word. */
    public record Returned(Instant at, String words) {}

    /**
     * An assessment that was sent.
     *
     * @param mean 0 to 3
     */
    public record Assessed(Instant at, double mean, boolean passed, String remark, List<RubricLine> rubric) {
        public Assessed {
            rubric = List.copyOf(rubric);
        }
    }
}
