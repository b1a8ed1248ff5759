package eu.secu4all.live.record;

import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.stage.StageEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The turns a session took: not what people wrote, voted or said, but what was played when. */
final class Timeline {

    private static final Set<Class<?>> TURNS = Set.of(
            SessionEvent.Started.class,
            SessionEvent.Ended.class,
            SessionEvent.Reopened.class,
            SessionEvent.Refreshed.class,
            StageEvent.Shown.class,
            PollEvent.Opened.class,
            PollEvent.Closed.class,
            PollEvent.Reopened.class,
            PollEvent.Revealed.class,
            BreakoutEvent.Formed.class,
            BreakoutEvent.Started.class,
            BreakoutEvent.Extended.class,
            BreakoutEvent.Ended.class,
            BreakoutEvent.Announced.class,
            BreakoutEvent.CallRaised.class,
            BreakoutEvent.CallWithdrawn.class,
            BreakoutEvent.CallAnswered.class);

    private final List<Turn> turns = new ArrayList<>();
    private String onStage = "";

    /**
     * One turn.
     *
     * @param event as named in PROTOCOL.md
     * @param activity empty if it is about none
     * @param more {@code group} or {@code round}, where it has one
     */
    record Turn(long at, String event, String activity, String actor, Map<String, Object> more) {

        boolean isCall() {
            return event.startsWith("call.");
        }
    }

    /** Takes note of {@code inner}, the event of an activity or of the session itself, if it is a turn. */
    void on(String name, Object inner, Stamp stamp) {
        if (inner instanceof StageEvent.Went went) {
            if (!went.activity().equals(onStage)) {
                add(name, went.activity(), stamp, Map.of());
            }
            onStage = went.activity();
        } else if (TURNS.contains(inner.getClass())) {
            add(name, activity(inner), stamp, more(inner));
        }
    }

    private void add(String name, String activity, Stamp stamp, Map<String, Object> more) {
        turns.add(new Turn(stamp.millis(), name, activity, stamp.actor(), more));
    }

    private static String activity(Object inner) {
        if (inner instanceof PollEvent poll) {
            return poll.activity();
        }
        if (inner instanceof BreakoutEvent breakout) {
            return breakout.activity();
        }
        return inner instanceof StageEvent stage ? stage.activity() : "";
    }

    private static Map<String, Object> more(Object inner) {
        if (inner instanceof PollEvent.Opened opened) {
            return Map.of("round", opened.round());
        }
        if (inner instanceof BreakoutEvent.CallRaised call) {
            return Map.of("group", call.group());
        }
        if (inner instanceof BreakoutEvent.CallWithdrawn call) {
            return Map.of("group", call.group());
        }
        if (inner instanceof BreakoutEvent.CallAnswered call) {
            return Map.of("group", call.group());
        }
        return Map.of();
    }

    List<Turn> turns() {
        return turns;
    }
}
