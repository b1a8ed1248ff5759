package eu.secu4all.learning.rule;

import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which unit to go on with (LEARN-7). */
public record NextUnit(UnitKey key, boolean begun) {

    /**
     * The unit to offer; empty if there is nothing that can be done now.
     *
     * @param touched when the learner was last in a unit
     * @param waiting units whose quiz has to wait
     */
    public static Optional<NextUnit> of(
            Course course, Standing standing, Map<UnitKey, Instant> touched, Set<UnitKey> waiting) {
        List<UnitStanding> possible = standing.units().stream()
                .filter(unit -> unit.state() == State.BEGUN || unit.state() == State.OPEN)
                .filter(unit -> !waiting.contains(unit.key()))
                .filter(unit -> course.find(unit.key())
                        .filter(known -> !known.appointment())
                        .isPresent())
                .toList();
        return possible.stream()
                .filter(unit -> unit.state() == State.BEGUN)
                .max(Comparator.comparing(unit -> touched.getOrDefault(unit.key(), Instant.EPOCH)))
                .or(() -> possible.stream().findFirst())
                .map(unit -> new NextUnit(unit.key(), unit.state() == State.BEGUN));
    }
}
