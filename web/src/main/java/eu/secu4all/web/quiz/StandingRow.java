package eu.secu4all.web.quiz;

import eu.secu4all.learning.boundary.QuizState;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.attempt.Tries;
import java.util.List;

/**
 * How somebody stands with a quiz, on the page.
 *
 * @param address of the quiz
 * @param problem why it cannot be taken; empty if it can
 * @param way where to go because of that
 * @param join whether it is because one does not take part
 * @param open an attempt is to be gone on with
 * @param left tries before the next wait; 0 while one has to wait
 * @param until end of the wait in UTC as {@code <time>} has it; empty if there is none
 * @param waitHours how long a wait is
 */
public record StandingRow(
        String address,
        String problem,
        String way,
        boolean join,
        boolean open,
        int questions,
        int pass,
        int left,
        String until,
        long waitHours,
        List<TryRow> tries) {

    public StandingRow {
        tries = List.copyOf(tries);
    }

    /** An attempt that has ended. */
    public record TryRow(int number, String at, int percent, boolean passed, String address) {}

    static StandingRow of(UnitId unit, QuizState state) {
        return new StandingRow(
                UnitAddress.quiz(unit),
                "",
                "",
                false,
                state.open().isPresent(),
                state.terms().draw(),
                state.terms().pass(),
                state.tries() instanceof Tries.Left left ? left.tries() : 0,
                state.tries() instanceof Tries.Wait wait ? wait.until().toString() : "",
                state.terms().pause().toHours(),
                state.finished().stream()
                        .map(each -> new TryRow(
                                each.number(),
                                each.at().toString(),
                                each.percent(),
                                each.passed(),
                                UnitAddress.quiz(unit) + "&attempt=" + each.attempt()))
                        .toList());
    }

    static StandingRow refused(UnitId unit, String problem, boolean join) {
        return new StandingRow(
                UnitAddress.quiz(unit), problem, UnitAddress.module(unit), join, false, 0, 0, 0, "", 0, List.of());
    }

    public boolean isPassed() {
        return tries.stream().anyMatch(TryRow::passed);
    }
}
