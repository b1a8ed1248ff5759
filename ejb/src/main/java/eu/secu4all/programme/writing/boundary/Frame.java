package eu.secu4all.programme.writing.boundary;

import eu.secu4all.programme.boundary.Unit;
import java.util.List;
import java.util.Map;

/**
 * What a unit is, in all languages.
 *
 * @param requires ids of units of the module
 * @param further the keys of its kind, as they are written in {@code unit.yaml}; those that are not there have their usual
 *     value
 */
public record Frame(
        Unit.Kind kind,
        int minutes,
        List<Unit.Dimension> dimensions,
        List<String> requires,
        Unit.Completion completion,
        Map<String, String> further) {

    private static final Map<Unit.Kind, List<String>> FURTHER = Map.of(
            Unit.Kind.LESSON, List.of(),
            Unit.Kind.CASE_STUDY, List.of(),
            Unit.Kind.EXERCISE, List.of("mode", "pass"),
            Unit.Kind.QUIZ, List.of("draw", "pass", "tries", "wait-hours"),
            Unit.Kind.LIVE_SESSION, List.of("session", "attend"),
            Unit.Kind.RESOURCE, List.of("link", "file"));

    public Frame {
        dimensions = List.copyOf(dimensions);
        requires = List.copyOf(requires);
        further = Map.copyOf(further);
    }

    /** The keys that only this kind has. */
    public static List<String> keys(Unit.Kind kind) {
        return FURTHER.get(kind);
    }
}
