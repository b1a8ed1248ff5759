package eu.secu4all.learning.boundary;

import eu.secu4all.learning.entity.QuizAttempt;
import eu.secu4all.quiz.attempt.Terms;
import eu.secu4all.quiz.attempt.Tries;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What earlier attempts, the oldest first, say about the next one. */
final class Trying {

    private Trying() {}

    static Optional<QuizAttempt> open(List<QuizAttempt> attempts) {
        return attempts.stream().filter(attempt -> attempt.finished().isEmpty()).findFirst();
    }

    static Tries next(List<QuizAttempt> attempts, Terms terms, Instant now) {
        List<Instant> finished = attempts.stream()
                .flatMap(attempt -> attempt.finished().stream())
                .toList();
        return Tries.after(finished, terms, now);
    }
}
