package eu.secu4all.live.wire;

import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.timer.TimerCommand;
import eu.secu4all.live.timer.TimerEvent;

/** The words of the countdown. */
final class TimerWire {

    private TimerWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfTimer.class,
                        wrapped -> ((SessionCommand.OfTimer) wrapped).command(),
                        SessionCommand.OfTimer::new)
                .word("timer.set", TimerCommand.Set.class)
                .word("timer.extend", TimerCommand.Extend.class)
                .word("timer.clear", TimerCommand.Clear.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfTimer.class,
                        wrapped -> ((SessionEvent.OfTimer) wrapped).event(),
                        SessionEvent.OfTimer::new)
                .word("timer.wasSet", TimerEvent.WasSet.class)
                .word("timer.extended", TimerEvent.Extended.class)
                .word("timer.cleared", TimerEvent.Cleared.class);
    }
}
