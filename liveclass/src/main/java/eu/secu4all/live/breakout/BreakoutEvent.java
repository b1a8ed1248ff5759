package eu.secu4all.live.breakout;

import java.util.Map;

/**
 * What has happened in a breakout exercise. Stored for good: add components, never rename or drop one. Times are
 * milliseconds since 1970.
 */
public sealed interface BreakoutEvent {

    String activity();

    /** {@code breakout.formed}: these are the groups, and all former ones are gone. */
    record Formed(String activity, Formation formation, int groups, Map<String, Integer> members)
            implements BreakoutEvent {
        public Formed {
            members = Map.copyOf(members);
        }
    }

    /** {@code breakout.placed}: a late joiner, or somebody left over at the start, got a group. */
    record Placed(String activity, String participant, int group) implements BreakoutEvent {}

    /** {@code breakout.moved}: by a trainer. */
    record Moved(String activity, String participant, int group) implements BreakoutEvent {}

    /** {@code breakout.chosen}: by the learner. */
    record Chosen(String activity, String participant, int group) implements BreakoutEvent {}

    /** {@code breakout.left}: somebody was removed from the session. */
    record Left(String activity, String participant) implements BreakoutEvent {}

    /** {@code breakout.started}; {@code endsAtMs} 0 if it ends only when it is handed in. */
    record Started(String activity, long endsAtMs) implements BreakoutEvent {}

    /** {@code breakout.extended}. */
    record Extended(String activity, long endsAtMs) implements BreakoutEvent {}

    /** {@code breakout.warned}: it ends in a minute. */
    record Warned(String activity) implements BreakoutEvent {}

    /** {@code breakout.ended}: by a trainer, by the clock, or by who handed in. */
    record Ended(String activity) implements BreakoutEvent {}

    /** {@code breakout.announced}: from a trainer to all groups. */
    record Announced(String activity, String text) implements BreakoutEvent {}

    /** {@code call.raised}. */
    record CallRaised(String activity, int group) implements BreakoutEvent {}

    /** {@code call.withdrawn}. */
    record CallWithdrawn(String activity, int group) implements BreakoutEvent {}

    /** {@code call.answered}. */
    record CallAnswered(String activity, int group) implements BreakoutEvent {}
}
