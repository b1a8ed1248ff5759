package eu.secu4all.learning.rule;

import eu.secu4all.learning.rule.Course.CourseModule;
import eu.secu4all.learning.rule.Course.CourseUnit;
import eu.secu4all.learning.rule.Standing.ModuleStanding;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes a standing from the facts about somebody (LEARN-1 to LEARN-6). */
public final class Progressing {

    private final Course course;
    private final Map<UnitKey, List<Fact>> facts;
    private final Set<UnitKey> begun;

    private Progressing(Course course, Map<UnitKey, List<Fact>> facts, Set<UnitKey> begun) {
        this.course = course;
        this.facts = facts;
        this.begun = begun;
    }

    /**
     * How far somebody has come.
     *
     * @param facts by unit, oldest first
     * @param begun units that they have looked into
     */
    public static Standing of(Course course, Map<UnitKey, List<Fact>> facts, Set<UnitKey> begun) {
        return new Progressing(course, facts, begun).standing();
    }

    /** Whether the facts about this unit, oldest first, make it done. */
    public static boolean isDone(CourseUnit unit, List<Fact> facts) {
        return facts.contains(new Fact.Done()) || unit.completion().isMetBy(facts);
    }

    private Standing standing() {
        List<CourseUnit> all = course.modules().stream()
                .flatMap(module -> module.units().stream())
                .toList();
        return new Standing(
                percent(all),
                all.stream().allMatch(this::isDone),
                course.modules().stream().map(this::standing).toList());
    }

    private ModuleStanding standing(CourseModule module) {
        Map<String, CourseModule> modules =
                course.modules().stream().collect(Collectors.toMap(CourseModule::id, each -> each));
        List<String> missing = missing(module.requires(), modules, this::isDone);
        Map<String, CourseUnit> units = module.units().stream()
                .collect(Collectors.toMap(unit -> unit.key().unit(), each -> each));
        return new ModuleStanding(
                module.id(),
                percent(module.units()),
                isDone(module),
                missing,
                module.units().stream()
                        .map(unit -> standing(unit, missing(unit.requires(), units, this::isDone), missing.isEmpty()))
                        .toList());
    }

    private UnitStanding standing(CourseUnit unit, List<String> missing, boolean moduleOpen) {
        State state = State.CLOSED;
        if (isDone(unit)) {
            state = State.DONE;
        } else if (moduleOpen && missing.isEmpty()) {
            state = begun.contains(unit.key()) || facts.containsKey(unit.key()) ? State.BEGUN : State.OPEN;
        }
        return new UnitStanding(unit.key(), state, missing);
    }

    private static <T> List<String> missing(List<String> required, Map<String, T> known, Predicate<T> done) {
        return required.stream()
                .filter(id -> known.containsKey(id) && !done.test(known.get(id)))
                .toList();
    }

    private boolean isDone(CourseModule module) {
        return module.units().stream().allMatch(this::isDone);
    }

    private boolean isDone(CourseUnit unit) {
        return isDone(unit, facts.getOrDefault(unit.key(), List.of()));
    }

    private int percent(List<CourseUnit> units) {
        if (units.stream().allMatch(this::isDone)) {
            return 100;
        }
        boolean timed = units.stream().anyMatch(unit -> unit.minutes() > 0);
        int all = units.stream().mapToInt(unit -> weight(unit, timed)).sum();
        int done = units.stream()
                .filter(this::isDone)
                .mapToInt(unit -> weight(unit, timed))
                .sum();
        return Math.min(99, 100 * done / all);
    }

    private static int weight(CourseUnit unit, boolean timed) {
        return timed ? unit.minutes() : 1;
    }
}
