package eu.secu4all.learning.control;

import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.UnitKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one person in one programme.
 *
 * @param edition the latest of the programme; empty if there is no such programme
 * @param enrolled whether they take part
 * @param facts by unit, oldest first
 * @param done when units were found to be done
 * @param visits where they stopped, by unit
 * @param tries at quizzes, by unit, the oldest first
 */
public record Trail(
        Optional<Long> edition,
        boolean enrolled,
        Map<UnitKey, List<Fact>> facts,
        Map<UnitKey, Instant> done,
        Map<UnitKey, FactStore.Visit> visits,
        Map<UnitKey, List<Try>> tries) {

    /** An attempt at a quiz; one that goes on has neither end nor per cent. */
    public record Try(Optional<Instant> finished, int percent) {}

    public Trail {
        facts = Map.copyOf(facts);
        done = Map.copyOf(done);
        visits = Map.copyOf(visits);
        tries = Map.copyOf(tries);
    }

    /** Units that they have looked into. */
    public Set<UnitKey> begun() {
        return visits.keySet();
    }
}
