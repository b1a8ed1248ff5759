package eu.secu4all.live.breakout;

import java.util.Map;

/** What a trainer, or a member of a group, wants in a breakout exercise. */
public sealed interface BreakoutCommand {

    String activity();

    /**
     * {@code breakout.form}.
     *
     * @param groups 2 to 16; LAST_GROUPS takes as many as there were
     * @param members BY_HAND: participant to group, may be incomplete; else empty
     */
    record Form(String activity, Formation formation, int groups, Map<String, Integer> members)
            implements BreakoutCommand {
        public Form {
            members = Map.copyOf(members);
        }
    }

    /** {@code breakout.start}; 1 to 480 minutes. */
    record Start(String activity, int minutes) implements BreakoutCommand {}

    /** {@code breakout.move}. */
    record Move(String activity, String participant, int group) implements BreakoutCommand {}

    /** {@code breakout.choose}. */
    record Choose(String activity, int group) implements BreakoutCommand {}

    /** {@code breakout.extend}; 1 to 120 minutes. */
    record Extend(String activity, int minutes) implements BreakoutCommand {}

    /** {@code breakout.end}. */
    record End(String activity) implements BreakoutCommand {}

    /** {@code breakout.handIn}: the sender's group has finished an exercise that has no end of its own. */
    record HandIn(String activity) implements BreakoutCommand {}

    /** {@code breakout.announce}; 1 to 500 characters. */
    record Announce(String activity, String text) implements BreakoutCommand {}

    /** {@code call.raise}: the sender's group asks for the trainer. */
    record RaiseCall(String activity) implements BreakoutCommand {}

    /** {@code call.withdraw}: the sender's group needs the trainer no more. */
    record WithdrawCall(String activity) implements BreakoutCommand {}

    /** {@code call.answer}: the trainer comes. */
    record AnswerCall(String activity, int group) implements BreakoutCommand {}
}
