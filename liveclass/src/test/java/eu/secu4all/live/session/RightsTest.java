package eu.secu4all.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.stage.StageView;
import eu.secu4all.live.timer.TimerCommand;
import eu.secu4all.live.worksheet.CellValue;
import eu.secu4all.live.worksheet.WorksheetCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the whole rights table through the front door: every command, sent by everybody who can stand differently to it,
 * in the lobby, live and after the end. What is expected is written down here a second time.
 */
class RightsTest {

    private static final Sender MEMBER = Rehearsal.learner(1);
    private static final Sender OTHER = Rehearsal.learner(2);
    private static final Sender UNGROUPED = Rehearsal.learner(3);
    private static final String ACTIVITY = "b1";

    /** A command about group 1, or learner 1, and who may send it: trainer, member of it, other group, no group. */
    private record Row(SessionCommand command, String trainer, String member, String other, String ungrouped) {
        String expected(Sender sender) {
            if (sender.equals(Rehearsal.TRAINER)) {
                return trainer;
            }
            return sender.equals(MEMBER)
                    ? member
                    : sender.equals(OTHER) ? other : sender.equals(UNGROUPED) ? ungrouped : "";
        }
    }

    private static final List<Row> TABLE = table();

    // l lobby, v live, e ended: when it passes the table; a dash: never
    private static List<Row> table() {
        List<Row> rows = new ArrayList<>();
        rows.addAll(session());
        rows.addAll(stageAndPolls());
        rows.addAll(groups());
        rows.add(row(new ChatCommand.Say("b1-1", "x"), "lv", "v", "-", "-"));
        rows.add(row(new ChatCommand.Say("all", "x"), "lv", "lv", "lv", "lv"));
        rows.add(row(new ChatCommand.Remove("all", 1), "lve", "-", "-", "-"));
        rows.add(row(new HandCommand.Raise(), "-", "v", "v", "v"));
        rows.add(row(new HandCommand.Lower(MEMBER.participant()), "v", "v", "-", "-"));
        return rows;
    }

    private static List<Row> session() {
        return Stream.of(
                        new SessionCommand.Start(),
                        new SessionCommand.End(),
                        new SessionCommand.Reopen(),
                        new SessionCommand.Message(""),
                        new SessionCommand.Refresh("r2", Samples.agenda()),
                        new SessionCommand.RemovePerson("p1"))
                .map(command -> new Row(command, "lve", "-", "-", "-"))
                .toList();
    }

    private static List<Row> stageAndPolls() {
        return List.of(
                row(new StageCommand.Go("a1", 1), "v", "-", "-", "-"),
                row(new StageCommand.Show(StageView.COMPARE, 0), "v", "-", "-", "-"),
                row(new TimerCommand.Set(5), "v", "-", "-", "-"),
                row(new TimerCommand.Extend(5), "v", "-", "-", "-"),
                row(new TimerCommand.Clear(), "v", "-", "-", "-"),
                row(new PollCommand.Open("a2"), "v", "-", "-", "-"),
                row(new PollCommand.Close("a2"), "v", "-", "-", "-"),
                row(new PollCommand.Reopen("a2"), "v", "-", "-", "-"),
                row(new PollCommand.Reveal("a2"), "v", "-", "-", "-"),
                row(new PollCommand.Again("a2"), "v", "-", "-", "-"),
                row(new PollCommand.Strike("a2", "x"), "ve", "-", "-", "-"),
                row(new PollCommand.Vote("a2", 1, new Answer.Options(List.of("o1"))), "-", "v", "v", "v"),
                row(new PollCommand.Withdraw("a2", 1), "-", "v", "v", "v"));
    }

    private static List<Row> groups() {
        return List.of(
                row(new BreakoutCommand.Form(ACTIVITY, Formation.RANDOM, 2, Map.of()), "v", "-", "-", "-"),
                row(new BreakoutCommand.Start(ACTIVITY, 5), "v", "-", "-", "-"),
                row(new BreakoutCommand.Move(ACTIVITY, "p1", 2), "v", "-", "-", "-"),
                row(new BreakoutCommand.Choose(ACTIVITY, 2), "-", "v", "v", "v"),
                row(new BreakoutCommand.Extend(ACTIVITY, 5), "v", "-", "-", "-"),
                row(new BreakoutCommand.End(ACTIVITY), "v", "-", "-", "-"),
                row(new BreakoutCommand.Announce(ACTIVITY, "x"), "v", "-", "-", "-"),
                // a call is always of the sender's own group, so another group's member is inside too
                row(new BreakoutCommand.RaiseCall(ACTIVITY), "-", "v", "v", "-"),
                row(new BreakoutCommand.WithdrawCall(ACTIVITY), "-", "v", "v", "-"),
                row(new BreakoutCommand.AnswerCall(ACTIVITY, 1), "v", "-", "-", "-"),
                row(new BreakoutCommand.HandIn(ACTIVITY), "-", "v", "v", "-"),
                row(new WorksheetCommand.Splice(ACTIVITY, 1, "f1", 0, 0, 0, "x"), "v", "v", "-", "-"),
                row(new WorksheetCommand.Set(ACTIVITY, 1, "f2", CellValue.NOTHING), "v", "v", "-", "-"),
                row(new WorksheetCommand.AddRow(ACTIVITY, 1, "t1"), "v", "v", "-", "-"),
                row(new WorksheetCommand.RemoveRow(ACTIVITY, 1, "t1", "r1"), "v", "v", "-", "-"),
                row(new WorksheetCommand.RestoreRow(ACTIVITY, 1, "t1", "r1"), "v", "v", "-", "-"));
    }

    private static Row row(Object command, String trainer, String member, String other, String ungrouped) {
        return new Row(wrapped(command), trainer, member, other, ungrouped);
    }

    private static SessionCommand wrapped(Object command) {
        if (command instanceof StageCommand stage) {
            return new SessionCommand.OfStage(stage);
        }
        if (command instanceof TimerCommand timer) {
            return new SessionCommand.OfTimer(timer);
        }
        if (command instanceof PollCommand poll) {
            return new SessionCommand.OfPoll(poll);
        }
        if (command instanceof BreakoutCommand breakout) {
            return new SessionCommand.OfBreakout(breakout);
        }
        if (command instanceof WorksheetCommand worksheet) {
            return new SessionCommand.OfWorksheet(worksheet);
        }
        return command instanceof ChatCommand chat
                ? new SessionCommand.OfChat(chat)
                : new SessionCommand.OfHand((HandCommand) command);
    }

    @Test
    @DisplayName("RIGHT-1 every command has a row, in the table and in this test")
    void everyCommandHasARow() {
        List<Class<?>> commands = Kinds.records(SessionCommand.class);
        assertThat(commands).allMatch(new Rights()::knows);
        assertThat(commands).allMatch(command -> TABLE.stream()
                .anyMatch(row -> command.isInstance(row.command().asked())));
    }

    @ParameterizedTest(name = "RIGHT-1 STAGE-2 {0} {1} {2}")
    @MethodSource
    void obeysTheTable(SessionStatus status, String who, SessionCommand command, String code, Sender sender) {
        assertThat(refusal(rehearsal(status), sender, command)).isEqualTo(code);
    }

    static Stream<Arguments> obeysTheTable() {
        return TABLE.stream().flatMap(row -> Stream.of(SessionStatus.values())
                .flatMap(status -> Stream.of(Rehearsal.TRAINER, MEMBER, OTHER, UNGROUPED, Rehearsal.STAGE)
                        .map(sender -> Arguments.of(
                                status, sender.participant(), row.command(), code(row, sender, status), sender))));
    }

    private static String code(Row row, Sender sender, SessionStatus status) {
        String when = row.expected(sender);
        // there are no groups before a session is live, so everybody is outside of them
        boolean outside =
                status == SessionStatus.LOBBY && row.expected(UNGROUPED).equals("-");
        if (when.isEmpty() || when.equals("-") || (outside && sender.equals(OTHER))) {
            return "NOT_ALLOWED";
        }
        if (outside && sender.equals(MEMBER) && !(row.command().asked() instanceof HandCommand)) {
            return "NOT_ALLOWED";
        }
        if (when.contains(status == SessionStatus.LIVE ? "v" : status == SessionStatus.LOBBY ? "l" : "e")) {
            return "";
        }
        boolean over = status == SessionStatus.ENDED && !sender.equals(Rehearsal.TRAINER);
        return over ? "SESSION_ENDED" : "NOT_LIVE";
    }

    private static Rehearsal rehearsal(SessionStatus status) {
        Rehearsal rehearsal = Rehearsal.with(2);
        if (status != SessionStatus.LOBBY) {
            rehearsal
                    .live()
                    .ok(
                            Rehearsal.TRAINER,
                            wrapped(new BreakoutCommand.Form(
                                    ACTIVITY, Formation.BY_HAND, 2, Map.of("p1", 1, "p2", 2))));
        }
        if (status == SessionStatus.ENDED) {
            rehearsal.ok(Rehearsal.TRAINER, new SessionCommand.End());
        }
        rehearsal.come(UNGROUPED);
        return rehearsal;
    }

    /** The code of the table's refusal; what the activities themselves refuse later does not count. */
    private static String refusal(Rehearsal rehearsal, Sender sender, SessionCommand command) {
        return rehearsal
                .session
                .rights(sender, command)
                .map(refusal -> refusal.name())
                .orElse("");
    }

    @Test
    @DisplayName("RIGHT-1 who never came, or was removed, sends nothing")
    void strangersSendNothing() {
        Rehearsal rehearsal = Rehearsal.with(1).live();
        SessionCommand raise = wrapped(new HandCommand.Raise());
        assertThat(rehearsal.send(Rehearsal.learner(9), raise)).contains(SessionRefusal.NOT_ALLOWED);
        rehearsal.ok(Rehearsal.TRAINER, new SessionCommand.RemovePerson("p1"));
        assertThat(rehearsal.send(MEMBER, raise)).contains(SessionRefusal.REMOVED);
        assertThat(rehearsal.session.came(MEMBER)).isEmpty();
    }
}
