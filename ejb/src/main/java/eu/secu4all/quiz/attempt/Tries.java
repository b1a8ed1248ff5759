package eu.secu4all.quiz.attempt;

import java.time.Instant;
import java.util.List;

/** Whether somebody may try (again) (ATTEMPT-5). */
public sealed interface Tries {

    /**
     * What is possible now.
     *
     * @param finished when earlier attempts ended, the oldest first
     */
    static Tries after(List<Instant> finished, Terms terms, Instant now) {
        int used = finished.size() % terms.tries();
        if (used > 0 || finished.isEmpty()) {
            return new Left(terms.tries() - used);
        }
        Instant until = finished.get(finished.size() - 1).plus(terms.pause());
        return now.isBefore(until) ? new Wait(until) : new Left(terms.tries());
    }

    /** So many tries before the next wait, at least one. */
    record Left(int tries) implements Tries {}

    /** None before this moment. */
    record Wait(Instant until) implements Tries {}
}
