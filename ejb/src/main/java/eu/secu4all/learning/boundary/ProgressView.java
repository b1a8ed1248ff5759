package eu.secu4all.learning.boundary;

import eu.secu4all.learning.rule.NextUnit;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.UnitKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody has come.
 *
 * @param next the unit to go on with; empty if there is nothing to do now
 * @param parts where they stopped, by unit
 * @param waits quizzes of which no try is left for now, and until when
 */
public record ProgressView(
        Standing standing, Optional<NextUnit> next, Map<UnitKey, Integer> parts, Map<UnitKey, Instant> waits) {

    public ProgressView {
        parts = Map.copyOf(parts);
        waits = Map.copyOf(waits);
    }
}
