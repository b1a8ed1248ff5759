package eu.secu4all.web.learning;

import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import java.util.List;
import java.util.Map;

/** How far somebody is with the units of a module. */
public final class Steps {

    private static final Map<State, String> LOOKS =
            Map.of(State.DONE, "positive", State.BEGUN, "accent", State.OPEN, "quiet", State.CLOSED, "warning");

    private Steps() {}

    /**
     * One unit.
     *
     * @param look of its state tag
     * @param missing titles of what is to be finished first; empty unless it is closed
     */
    public record Step(State state, String look, String missing) {}

    static Step of(UnitStanding unit, String missing) {
        return new Step(unit.state(), LOOKS.get(unit.state()), unit.state() == State.CLOSED ? missing : "");
    }

    static long done(List<UnitStanding> units) {
        return units.stream().filter(unit -> unit.state() == State.DONE).count();
    }
}
