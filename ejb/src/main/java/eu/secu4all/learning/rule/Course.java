package eu.secu4all.learning.rule;

import java.util.List;
import java.util.Optional;

/** A programme as far as progress depends on it. */
public record Course(String programme, List<CourseModule> modules) {

    public Course {
        modules = List.copyOf(modules);
    }

    public Optional<CourseUnit> find(UnitKey key) {
        return units().stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    /** All units in order. */
    public List<CourseUnit> units() {
        return modules.stream().flatMap(module -> module.units().stream()).toList();
    }

    /** {@code requires}: ids of modules to finish first. */
    public record CourseModule(String id, List<String> requires, List<CourseUnit> units) {
        public CourseModule {
            requires = List.copyOf(requires);
            units = List.copyOf(units);
        }
    }

    /**
     * One unit.
     *
     * @param minutes how long it takes, 0 or more
     * @param requires ids of units of the same module to finish first
     * @param appointment it takes place at a time of its own (a live session)
     */
    public record CourseUnit(
            UnitKey key, int minutes, List<String> requires, Completion completion, boolean appointment) {
        public CourseUnit {
            requires = List.copyOf(requires);
        }
    }
}
