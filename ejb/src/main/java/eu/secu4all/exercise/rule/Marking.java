package eu.secu4all.exercise.rule;

import eu.secu4all.exercise.boundary.Mark;
import eu.secu4all.exercise.boundary.Verdict;
import java.util.List;
import java.util.Optional;

/** What may be given, and what it comes to (EXER-6). */
public final class Marking {

    private Marking() {}

    /** Why this verdict cannot be kept, a key of the refusals; empty if it can. */
    public static Optional<String> fault(Verdict verdict, List<String> criteria) {
        boolean known = criteria.containsAll(verdict.marks().keySet());
        boolean inRange = verdict.marks().values().stream()
                .flatMap(mark -> mark.points().stream())
                .allMatch(points -> points >= 0 && points <= Mark.POINTS_MAX);
        if (!known || !inRange) {
            return Optional.of("exercise.marks");
        }
        boolean fits = verdict.remark().length() <= Verdict.REMARK_MAX
                && verdict.marks().values().stream()
                        .allMatch(mark -> mark.comment().length() <= Mark.COMMENT_MAX);
        return fits ? Optional.empty() : Optional.of("exercise.remark");
    }

    /** The mean over all criteria, 0 to 3; empty as long as one has no points. */
    public static Optional<Double> mean(Verdict verdict, List<String> criteria) {
        List<Integer> points = criteria.stream()
                .flatMap(criterion -> verdict.of(criterion).points().stream())
                .toList();
        if (points.isEmpty() || points.size() < criteria.size()) {
            return Optional.empty();
        }
        return Optional.of(points.stream().mapToInt(Integer::intValue).average().orElseThrow());
    }
}
