package eu.secu4all.live.timer;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The countdown as it stands. It shows as {@code stage.endsAt}. */
public final class Timer {

    public static final int MINUTES_MAX = 480;
    public static final int EXTENSION_MAX = 120;

    private long endsAtMs;

    public Decision<TimerEvent> decide(TimerCommand command, Instant now) {
        return command.decideIn(this, now);
    }

    /** The event of a countdown of {@code minutes}, however it came about. */
    public static TimerEvent set(int minutes, Instant now) {
        return new TimerEvent.WasSet(now.plus(Duration.ofMinutes(minutes)).toEpochMilli());
    }

    public boolean isSet() {
        return endsAtMs > 0;
    }

    Decision<TimerEvent> decide(TimerCommand.Set command, Instant now) {
        return within(command.minutes(), MINUTES_MAX)
                ? Decision.yes(set(command.minutes(), now))
                : Decision.no(TimerRefusal.MINUTES_OUT_OF_RANGE);
    }

    Decision<TimerEvent> decide(TimerCommand.Extend command, Instant now) {
        if (!isSet()) {
            return Decision.no(TimerRefusal.NO_TIMER);
        }
        if (!within(command.minutes(), EXTENSION_MAX)) {
            return Decision.no(TimerRefusal.MINUTES_OUT_OF_RANGE);
        }
        long from = Math.max(endsAtMs, now.toEpochMilli());
        return Decision.yes(new TimerEvent.Extended(
                from + Duration.ofMinutes(command.minutes()).toMillis()));
    }

    Decision<TimerEvent> clear() {
        return isSet() ? Decision.yes(new TimerEvent.Cleared()) : Decision.no(TimerRefusal.NO_TIMER);
    }

    public void on(TimerEvent event) {
        endsAtMs = event.endsAtMs();
    }

    public List<Share> shares() {
        return List.of(new Share(Audience.EVERYONE, Patch.put(isSet() ? endsAtMs : null, "stage", "endsAt")));
    }

    public Map<String, Object> view() {
        return isSet() ? Patch.put(endsAtMs, "stage", "endsAt") : Map.of();
    }

    private static boolean within(int minutes, int max) {
        return minutes >= 1 && minutes <= max;
    }
}
