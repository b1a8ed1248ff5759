package eu.secu4all.live.breakout;

import eu.secu4all.live.breakout.BreakoutCommand.Announce;
import eu.secu4all.live.breakout.BreakoutCommand.AnswerCall;
import eu.secu4all.live.breakout.BreakoutCommand.Choose;
import eu.secu4all.live.breakout.BreakoutCommand.End;
import eu.secu4all.live.breakout.BreakoutCommand.Extend;
import eu.secu4all.live.breakout.BreakoutCommand.Move;
import eu.secu4all.live.breakout.BreakoutCommand.RaiseCall;
import eu.secu4all.live.breakout.BreakoutCommand.WithdrawCall;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Sender;
import java.time.Duration;
import java.util.Optional;

/** Decides what is asked of an exercise whose groups are there. */
final class BreakoutDesk {

    private static final int EXTEND_MINUTES_MAX = 120;
    private static final int ANNOUNCEMENT_MAX = 500;

    private final Breakout breakout;
    private final Roster roster;
    private final Sender sender;

    BreakoutDesk(Breakout breakout, Roster roster, Sender sender) {
        this.breakout = breakout;
        this.roster = roster;
        this.sender = sender;
    }

    Decision<BreakoutEvent> decide(BreakoutCommand command) {
        if (command instanceof Move move) {
            return move(move);
        }
        if (command instanceof Choose choose) {
            return choose(choose);
        }
        if (!breakout.isRunning()) {
            boolean isCall = command instanceof WithdrawCall || command instanceof AnswerCall;
            return Decision.no(isCall ? BreakoutRefusal.NO_CALL : BreakoutRefusal.NOT_RUNNING);
        }
        if (command instanceof Extend extend) {
            return extend(extend);
        }
        if (command instanceof End end) {
            return Decision.yes(new BreakoutEvent.Ended(end.activity()));
        }
        if (command instanceof Announce announce) {
            return announce(announce);
        }
        return call(command);
    }

    private Decision<BreakoutEvent> move(Move move) {
        if (roster.find(move.participant())
                .filter(person -> person.role() == Role.LEARNER)
                .isEmpty()) {
            return Decision.no(BreakoutRefusal.NO_SUCH_PERSON);
        }
        return breakout.hasGroup(move.group())
                ? Decision.yes(new BreakoutEvent.Moved(move.activity(), move.participant(), move.group()))
                : Decision.no(BreakoutRefusal.NO_SUCH_GROUP);
    }

    private Decision<BreakoutEvent> choose(Choose choose) {
        if (breakout.formation() != Formation.SELF_CHOSEN || breakout.state() == Breakout.State.ENDED) {
            return Decision.no(BreakoutRefusal.NOT_SELF_CHOSEN);
        }
        return breakout.hasGroup(choose.group())
                ? Decision.yes(new BreakoutEvent.Chosen(choose.activity(), sender.participant(), choose.group()))
                : Decision.no(BreakoutRefusal.NO_SUCH_GROUP);
    }

    private Decision<BreakoutEvent> extend(Extend extend) {
        if (extend.minutes() < 1 || extend.minutes() > EXTEND_MINUTES_MAX) {
            return Decision.no(BreakoutRefusal.MINUTES_OUT_OF_RANGE);
        }
        long endsAt = breakout.endsAt() + Duration.ofMinutes(extend.minutes()).toMillis();
        return Decision.yes(new BreakoutEvent.Extended(extend.activity(), endsAt));
    }

    private static Decision<BreakoutEvent> announce(Announce announce) {
        String text = announce.text().strip();
        if (text.isEmpty()) {
            return Decision.no(BreakoutRefusal.NOTHING_SAID);
        }
        return text.length() > ANNOUNCEMENT_MAX
                ? Decision.no(BreakoutRefusal.TEXT_TOO_LONG)
                : Decision.yes(new BreakoutEvent.Announced(announce.activity(), text));
    }

    private Decision<BreakoutEvent> call(BreakoutCommand command) {
        if (command instanceof AnswerCall answer) {
            return breakout.calls().containsKey(answer.group())
                    ? Decision.yes(new BreakoutEvent.CallAnswered(answer.activity(), answer.group()))
                    : Decision.no(BreakoutRefusal.NO_CALL);
        }
        Optional<Integer> group = breakout.groupOf(sender.participant());
        if (group.isEmpty()) {
            return Decision.no(BreakoutRefusal.NOT_ALLOWED);
        }
        boolean called = breakout.calls().containsKey(group.get());
        if (command instanceof RaiseCall raise) {
            return called
                    ? Decision.no(BreakoutRefusal.ALREADY_CALLED)
                    : Decision.yes(new BreakoutEvent.CallRaised(raise.activity(), group.get()));
        }
        return called
                ? Decision.yes(new BreakoutEvent.CallWithdrawn(command.activity(), group.get()))
                : Decision.no(BreakoutRefusal.NO_CALL);
    }
}
