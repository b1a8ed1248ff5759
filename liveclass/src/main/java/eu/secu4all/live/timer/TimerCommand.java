package eu.secu4all.live.timer;

import eu.secu4all.live.rule.Decision;
import java.time.Instant;

/** What a trainer asks of the countdown. */
public sealed interface TimerCommand {

    Decision<TimerEvent> decideIn(Timer timer, Instant now);

    record Set(int minutes) implements TimerCommand {
        @Override
        public Decision<TimerEvent> decideIn(Timer timer, Instant now) {
            return timer.decide(this, now);
        }
    }

    record Extend(int minutes) implements TimerCommand {
        @Override
        public Decision<TimerEvent> decideIn(Timer timer, Instant now) {
            return timer.decide(this, now);
        }
    }

    record Clear() implements TimerCommand {
        @Override
        public Decision<TimerEvent> decideIn(Timer timer, Instant now) {
            return timer.clear();
        }
    }
}
