package eu.secu4all.exercise.boundary;

import java.util.List;
import java.util.Optional;

/**
 * An exercise as one of its people sees it.
 *
 * @param title of the unit
 * @param task HTML that is safe in any page
 * @param rubric what is looked at, without marks
 * @param work empty until this person has begun
 * @param bar why this person cannot begin now, a key of the refusals; empty if they can, or have begun
 * @param expert HTML; empty unless this person has handed in, and if there is none
 */
public record ExerciseView(
        String title,
        boolean group,
        String task,
        List<RubricLine> rubric,
        Optional<Work> work,
        Optional<String> bar,
        String expert) {

    public ExerciseView {
        rubric = List.copyOf(rubric);
    }

    /**
     * What was begun.
     *
     * @param people names of those who write it
     * @param code brings others in; empty if one works alone, and once somebody handed in
     * @param handIns the newest first
     * @param again assessed below the pass, so that it can be handed in again
     */
    public record Work(WorkStatus status, List<String> people, String code, List<HandInView> handIns, boolean again) {
        public Work {
            people = List.copyOf(people);
            handIns = List.copyOf(handIns);
        }

        /** Whether its people can write in it. */
        public boolean isOpen() {
            return status == WorkStatus.OPEN || status == WorkStatus.RETURNED || again;
        }
    }
}
