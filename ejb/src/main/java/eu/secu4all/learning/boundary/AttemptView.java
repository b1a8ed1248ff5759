package eu.secu4all.learning.boundary;

import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.Review;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An attempt at a quiz as its learner may see it.
 *
 * @param number which try it is, from 1
 * @param finished empty while it goes on
 * @param percent of the points; empty while it goes on
 */
public record AttemptView(
        long id, int number, List<Line> lines, Optional<Instant> finished, Optional<Integer> percent, boolean passed) {

    public AttemptView {
        lines = List.copyOf(lines);
    }

    /** One question; {@code review} is there once it was answered. */
    public record Line(QuestionView question, Optional<Review> review) {}
}
