package eu.secu4all.learning.boundary;

import eu.secu4all.quiz.attempt.Terms;
import eu.secu4all.quiz.attempt.Tries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How somebody stands with a quiz.
 *
 * @param open id of the attempt to go on with
 * @param tries what is possible once none is open
 * @param finished earlier attempts, the oldest first
 */
public record QuizState(Terms terms, Optional<Long> open, Tries tries, List<Finished> finished) {

    public QuizState {
        finished = List.copyOf(finished);
    }

    public record Finished(long attempt, int number, Instant at, int percent, boolean passed) {}
}
