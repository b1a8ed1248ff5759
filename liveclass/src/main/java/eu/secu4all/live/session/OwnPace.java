package eu.secu4all.live.session;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.breakout.BreakoutRefusal;
import eu.secu4all.live.breakout.Breakouts;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.worksheet.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The room without a trainer: one worksheet, from the first visit until it is handed in (PACE-1 to PACE-3). */
final class OwnPace {

    /** The only group there is. */
    private static final int GROUP = 1;

    private OwnPace() {}

    static List<SessionEvent> begin(Agenda.BreakoutItem exercise) {
        List<SessionEvent> events = new ArrayList<>();
        events.add(new SessionEvent.Started());
        events.add(new SessionEvent.OfStage(new StageEvent.Went(exercise.id(), 0)));
        Breakouts.begin(exercise.id()).forEach(event -> events.add(new SessionEvent.OfBreakout(event)));
        return events;
    }

    static Decision<SessionEvent> handIn(Parts parts, BreakoutCommand.HandIn command) {
        Optional<Agenda.BreakoutItem> exercise =
                parts.course.agenda().ownPace().filter(item -> item.id().equals(command.activity()));
        if (exercise.isEmpty()) {
            return Decision.no(SessionRefusal.NOT_AN_EXERCISE);
        }
        if (!parts.breakouts.isRunning(command.activity())) {
            return Decision.no(BreakoutRefusal.NOT_RUNNING);
        }
        return parts.worksheets
                        .find(command.activity(), GROUP)
                        .filter(Sheet::isFilled)
                        .isPresent()
                ? Decision.yes(new SessionEvent.OfBreakout(new BreakoutEvent.Ended(command.activity())))
                : Decision.no(SessionRefusal.NOTHING_WRITTEN);
    }

    static List<SessionEvent> goOn(Parts parts) {
        return parts
                .course
                .agenda()
                .ownPace()
                .map(exercise -> parts.breakouts.goOn(exercise.id()))
                .orElse(List.of())
                .stream()
                .<SessionEvent>map(SessionEvent.OfBreakout::new)
                .toList();
    }

    static WorkState work(Parts parts) {
        return parts.course
                .agenda()
                .ownPace()
                .map(exercise -> parts.breakouts.isRunning(exercise.id()) ? WorkState.WORKING : WorkState.HANDED_IN)
                .orElse(WorkState.CLASS);
    }
}
