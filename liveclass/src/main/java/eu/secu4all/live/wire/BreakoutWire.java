package eu.secu4all.live.wire;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;

/** The words of breakout exercises. */
final class BreakoutWire {

    private BreakoutWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfBreakout.class,
                        wrapped -> ((SessionCommand.OfBreakout) wrapped).command(),
                        SessionCommand.OfBreakout::new)
                .word("breakout.form", BreakoutCommand.Form.class)
                .word("breakout.start", BreakoutCommand.Start.class)
                .word("breakout.move", BreakoutCommand.Move.class)
                .word("breakout.choose", BreakoutCommand.Choose.class)
                .word("breakout.extend", BreakoutCommand.Extend.class)
                .word("breakout.end", BreakoutCommand.End.class)
                .word("breakout.handIn", BreakoutCommand.HandIn.class)
                .word("breakout.announce", BreakoutCommand.Announce.class)
                .word("call.raise", BreakoutCommand.RaiseCall.class)
                .word("call.withdraw", BreakoutCommand.WithdrawCall.class)
                .word("call.answer", BreakoutCommand.AnswerCall.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfBreakout.class,
                        wrapped -> ((SessionEvent.OfBreakout) wrapped).event(),
                        SessionEvent.OfBreakout::new)
                .word("breakout.formed", BreakoutEvent.Formed.class)
                .word("breakout.placed", BreakoutEvent.Placed.class)
                .word("breakout.moved", BreakoutEvent.Moved.class)
                .word("breakout.chosen", BreakoutEvent.Chosen.class)
                .word("breakout.left", BreakoutEvent.Left.class)
                .word("breakout.started", BreakoutEvent.Started.class)
                .word("breakout.extended", BreakoutEvent.Extended.class)
                .word("breakout.warned", BreakoutEvent.Warned.class)
                .word("breakout.ended", BreakoutEvent.Ended.class)
                .word("breakout.announced", BreakoutEvent.Announced.class)
                .word("call.raised", BreakoutEvent.CallRaised.class)
                .word("call.withdrawn", BreakoutEvent.CallWithdrawn.class)
                .word("call.answered", BreakoutEvent.CallAnswered.class);
    }
}
