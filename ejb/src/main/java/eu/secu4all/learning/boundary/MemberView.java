package eu.secu4all.learning.boundary;

import eu.secu4all.learning.rule.Pace;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.UnitKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How far somebody has come in a programme, as those see it who look after them.
 *
 * @param pace empty for who goes without dates
 * @param seen when they were last in a unit; empty if never, and for coordinators
 * @param done when they did what they have done, by unit
 */
public record MemberView(
        long person, Standing standing, Optional<Pace> pace, Optional<Instant> seen, Map<UnitKey, Instant> done) {

    public MemberView {
        done = Map.copyOf(done);
    }
}
