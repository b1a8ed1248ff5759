package eu.secu4all.live.breakout;

import static eu.secu4all.live.breakout.BreakoutRefusal.ALREADY_CALLED;
import static eu.secu4all.live.breakout.BreakoutRefusal.BREAKOUT_RUNNING;
import static eu.secu4all.live.breakout.BreakoutRefusal.GROUPS_OUT_OF_RANGE;
import static eu.secu4all.live.breakout.BreakoutRefusal.MINUTES_OUT_OF_RANGE;
import static eu.secu4all.live.breakout.BreakoutRefusal.NOTHING_SAID;
import static eu.secu4all.live.breakout.BreakoutRefusal.NOT_ALLOWED;
import static eu.secu4all.live.breakout.BreakoutRefusal.NOT_A_BREAKOUT;
import static eu.secu4all.live.breakout.BreakoutRefusal.NOT_FORMED;
import static eu.secu4all.live.breakout.BreakoutRefusal.NOT_RUNNING;
import static eu.secu4all.live.breakout.BreakoutRefusal.NOT_SELF_CHOSEN;
import static eu.secu4all.live.breakout.BreakoutRefusal.NO_CALL;
import static eu.secu4all.live.breakout.BreakoutRefusal.NO_LAST_GROUPS;
import static eu.secu4all.live.breakout.BreakoutRefusal.NO_SUCH_GROUP;
import static eu.secu4all.live.breakout.BreakoutRefusal.NO_SUCH_PERSON;
import static eu.secu4all.live.breakout.BreakoutRefusal.TEXT_TOO_LONG;
import static eu.secu4all.live.breakout.Formation.BY_HAND;
import static eu.secu4all.live.breakout.Formation.LAST_GROUPS;
import static eu.secu4all.live.breakout.Formation.RANDOM;
import static eu.secu4all.live.breakout.Formation.SELF_CHOSEN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.breakout.BreakoutCommand.Announce;
import eu.secu4all.live.breakout.BreakoutCommand.AnswerCall;
import eu.secu4all.live.breakout.BreakoutCommand.Choose;
import eu.secu4all.live.breakout.BreakoutCommand.End;
import eu.secu4all.live.breakout.BreakoutCommand.Extend;
import eu.secu4all.live.breakout.BreakoutCommand.Form;
import eu.secu4all.live.breakout.BreakoutCommand.Move;
import eu.secu4all.live.breakout.BreakoutCommand.RaiseCall;
import eu.secu4all.live.breakout.BreakoutCommand.Start;
import eu.secu4all.live.breakout.BreakoutCommand.WithdrawCall;
import eu.secu4all.live.rule.Decision;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what is decided when. */
class BreakoutsTest {

    private static final long IN_TWENTY_MINUTES =
            Classroom.TEN.plus(Duration.ofMinutes(20)).toEpochMilli();

    @ParameterizedTest(name = "{0}")
    @MethodSource({"formingTable", "placingTable", "runningTable", "callTable"})
    void decides(String rule, Classroom room, String sender, BreakoutCommand command, Object expected) {
        Decision<BreakoutEvent> decision =
                sender.equals("p1") ? room.ask(Classroom.TRAINER, command) : room.ask(room.learner(sender), command);
        Object found = decision instanceof Decision.Declined<BreakoutEvent> declined
                ? declined.refusal()
                : ((Decision.Accepted<BreakoutEvent>) decision).events().get(0);
        assertThat(found).isEqualTo(expected);
    }

    private static Form form(Formation formation, int groups, Map<String, Integer> members) {
        return new Form("a6", formation, groups, members);
    }

    private static Arguments row(String rule, Classroom room, BreakoutCommand command, Object expected) {
        return Arguments.of(rule, room, "p1", command, expected);
    }

    private static Arguments asked(
            String rule, Classroom room, String sender, BreakoutCommand command, Object expected) {
        return Arguments.of(rule, room, sender, command, expected);
    }

    private static Classroom four() {
        return Classroom.of(4);
    }

    private static Classroom formed() {
        return four().done(form(BY_HAND, 2, Map.of("l1", 1, "l2", 1, "l3", 2)));
    }

    private static Classroom running() {
        return formed().started();
    }

    private static Classroom ended() {
        return running().done(new End("a6"));
    }

    private static Classroom chosen() {
        return four().formed(SELF_CHOSEN, 3);
    }

    static Stream<Arguments> formingTable() {
        return Stream.of(
                row("a poll has no groups", four(), new Form("a1", RANDOM, 2, Map.of()), NOT_A_BREAKOUT),
                row("2 groups at least", four(), form(RANDOM, 1, Map.of()), GROUPS_OUT_OF_RANGE),
                row("16 groups at most", four(), form(RANDOM, 17, Map.of()), GROUPS_OUT_OF_RANGE),
                row("BRK-4 not while it runs", running(), form(RANDOM, 2, Map.of()), BREAKOUT_RUNNING),
                row(
                        "BRK-4 not while another one runs",
                        running(),
                        new Form("a7", RANDOM, 2, Map.of()),
                        BREAKOUT_RUNNING),
                row("no exercise before", four(), form(LAST_GROUPS, 2, Map.of()), NO_LAST_GROUPS),
                row("by hand nobody unknown", four(), form(BY_HAND, 2, Map.of("p99", 1)), NO_SUCH_PERSON),
                row("by hand no trainer", four(), form(BY_HAND, 2, Map.of("p1", 1)), NO_SUCH_PERSON),
                row("by hand in range", four(), form(BY_HAND, 2, Map.of("l1", 3)), NO_SUCH_GROUP),
                row("by hand above zero", four(), form(BY_HAND, 2, Map.of("l1", 0)), NO_SUCH_GROUP),
                row(
                        "by hand",
                        four(),
                        form(BY_HAND, 2, Map.of("l1", 2)),
                        new BreakoutEvent.Formed("a6", BY_HAND, 2, Map.of("l1", 2))),
                row(
                        "self-chosen begins empty",
                        four(),
                        form(SELF_CHOSEN, 16, Map.of()),
                        new BreakoutEvent.Formed("a6", SELF_CHOSEN, 16, Map.of())),
                row(
                        "again after the end",
                        ended(),
                        form(SELF_CHOSEN, 3, Map.of()),
                        new BreakoutEvent.Formed("a6", SELF_CHOSEN, 3, Map.of())));
    }

    static Stream<Arguments> placingTable() {
        return Stream.of(
                row("moving needs groups", four(), new Move("a6", "l1", 1), NOT_FORMED),
                row("moving somebody unknown", formed(), new Move("a6", "l9", 1), NO_SUCH_PERSON),
                row("moving too far", formed(), new Move("a6", "l1", 3), NO_SUCH_GROUP),
                row("moving while it runs", running(), new Move("a6", "l1", 2), new BreakoutEvent.Moved("a6", "l1", 2)),
                asked("choosing without groups", four(), "l1", new Choose("a6", 1), NOT_SELF_CHOSEN),
                asked("choosing in fixed groups", formed(), "l1", new Choose("a6", 1), NOT_SELF_CHOSEN),
                asked("choosing too far", chosen(), "l1", new Choose("a6", 4), NO_SUCH_GROUP),
                asked("choosing", chosen(), "l1", new Choose("a6", 3), new BreakoutEvent.Chosen("a6", "l1", 3)),
                asked(
                        "choosing while it runs",
                        chosen().started(),
                        "l1",
                        new Choose("a6", 3),
                        new BreakoutEvent.Chosen("a6", "l1", 3)),
                asked(
                        "choosing after the end",
                        chosen().started().done(new End("a6")),
                        "l1",
                        new Choose("a6", 3),
                        NOT_SELF_CHOSEN));
    }

    static Stream<Arguments> runningTable() {
        return Stream.of(
                row("starting without groups", four(), new Start("a6", 20), NOT_FORMED),
                row("starting twice", running(), new Start("a6", 20), BREAKOUT_RUNNING),
                row("starting for no time", formed(), new Start("a6", 0), MINUTES_OUT_OF_RANGE),
                row("starting for too long", formed(), new Start("a6", 481), MINUTES_OUT_OF_RANGE),
                row(
                        "BRK-1 by hand, who is left over is placed at the start",
                        formed(),
                        new Start("a6", 20),
                        new BreakoutEvent.Placed("a6", "l4", 2)),
                row("starting", chosen(), new Start("a6", 20), new BreakoutEvent.Started("a6", IN_TWENTY_MINUTES)),
                row("starting again", ended(), new Start("a6", 20), new BreakoutEvent.Started("a6", IN_TWENTY_MINUTES)),
                row("extending without groups", four(), new Extend("a6", 5), NOT_RUNNING),
                row("extending before the start", formed(), new Extend("a6", 5), NOT_RUNNING),
                row("extending for too long", running(), new Extend("a6", 121), MINUTES_OUT_OF_RANGE),
                row("extending for no time", running(), new Extend("a6", 0), MINUTES_OUT_OF_RANGE),
                row(
                        "BRK-2 extending",
                        running(),
                        new Extend("a6", 5),
                        new BreakoutEvent.Extended("a6", IN_TWENTY_MINUTES + 300_000)),
                row("ending before the start", formed(), new End("a6"), NOT_RUNNING),
                row("ending", running(), new End("a6"), new BreakoutEvent.Ended("a6")),
                row("announcing before the start", formed(), new Announce("a6", "x"), NOT_RUNNING),
                row("announcing nothing", running(), new Announce("a6", " "), NOTHING_SAID),
                row("announcing too much", running(), new Announce("a6", "x".repeat(501)), TEXT_TOO_LONG),
                row(
                        "announcing",
                        running(),
                        new Announce("a6", " Five more minutes "),
                        new BreakoutEvent.Announced("a6", "Five more minutes")));
    }

    static Stream<Arguments> callTable() {
        Classroom called = running();
        called.done(called.learner("l1"), new RaiseCall("a6"));
        return Stream.of(
                asked("calling before the start", formed(), "l1", new RaiseCall("a6"), NOT_RUNNING),
                asked("calling without groups", four(), "l1", new RaiseCall("a6"), NOT_RUNNING),
                asked("calling from no group", chosen().started(), "l1", new RaiseCall("a6"), NOT_ALLOWED),
                asked("calling", running(), "l3", new RaiseCall("a6"), new BreakoutEvent.CallRaised("a6", 2)),
                asked("BRK-8 one call a group", called, "l2", new RaiseCall("a6"), ALREADY_CALLED),
                asked(
                        "BRK-8 any member withdraws",
                        called,
                        "l2",
                        new WithdrawCall("a6"),
                        new BreakoutEvent.CallWithdrawn("a6", 1)),
                asked("no other group withdraws", called, "l3", new WithdrawCall("a6"), NO_CALL),
                asked("withdrawing before the start", formed(), "l1", new WithdrawCall("a6"), NO_CALL),
                asked("withdrawing without groups", four(), "l1", new WithdrawCall("a6"), NO_CALL),
                row("answering", called, new AnswerCall("a6", 1), new BreakoutEvent.CallAnswered("a6", 1)),
                row("answering nobody", called, new AnswerCall("a6", 2), NO_CALL));
    }
}
