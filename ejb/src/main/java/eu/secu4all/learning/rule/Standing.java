package eu.secu4all.learning.rule;

import java.util.List;

/**
 * How far somebody has come in a programme.
 *
 * @param percent LEARN-6
 */
public record Standing(int percent, boolean done, List<ModuleStanding> modules) {

    public Standing {
        modules = List.copyOf(modules);
    }

    /** {@code missing}: ids of the modules to finish before this one is open; empty if it is. */
    public record ModuleStanding(String id, int percent, boolean done, List<String> missing, List<UnitStanding> units) {
        public ModuleStanding {
            missing = List.copyOf(missing);
            units = List.copyOf(units);
        }
    }

    /**
     * One unit.
     *
     * @param missing ids of the units of its module to finish first; empty if it is closed because its module is
     */
    public record UnitStanding(UnitKey key, State state, List<String> missing) {
        public UnitStanding {
            missing = List.copyOf(missing);
        }
    }

    public enum State {
        CLOSED,
        OPEN,
        BEGUN,
        DONE
    }

    /** All units in order. */
    public List<UnitStanding> units() {
        return modules.stream().flatMap(module -> module.units().stream()).toList();
    }
}
