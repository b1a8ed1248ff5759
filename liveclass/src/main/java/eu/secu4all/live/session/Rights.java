package eu.secu4all.live.session;

import static eu.secu4all.live.session.SessionStatus.ENDED;
import static eu.secu4all.live.session.SessionStatus.LIVE;
import static eu.secu4all.live.session.SessionStatus.LOBBY;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.timer.TimerCommand;
import eu.secu4all.live.worksheet.WorksheetCommand;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may ask for what, and when: one row for every command. What is not in the table is allowed to nobody. */
final class Rights {

    private static final Set<SessionStatus> NEVER = Set.of();
    private static final Set<SessionStatus> RUNNING = Set.of(LIVE);
    private static final Set<SessionStatus> UNTIL_END = Set.of(LOBBY, LIVE);
    private static final Set<SessionStatus> FROM_START = Set.of(LIVE, ENDED);
    private static final Set<SessionStatus> ALWAYS = Set.of(LOBBY, LIVE, ENDED);

    private final Map<Class<?>, Map<Standing, Set<SessionStatus>>> table = new HashMap<>();

    Rights() {
        session();
        stage();
        polls();
        groups();
        talk();
    }

    private void session() {
        // whether a session can be started, ended or reopened is answered by the session, with better words
        trainers(SessionCommand.Start.class, ALWAYS);
        trainers(SessionCommand.End.class, ALWAYS);
        trainers(SessionCommand.Reopen.class, ALWAYS);
        trainers(SessionCommand.Message.class, ALWAYS);
        trainers(SessionCommand.Refresh.class, ALWAYS);
        trainers(SessionCommand.RemovePerson.class, ALWAYS);
    }

    private void stage() {
        trainers(StageCommand.Go.class, RUNNING);
        trainers(StageCommand.Show.class, RUNNING);
        trainers(TimerCommand.Set.class, RUNNING);
        trainers(TimerCommand.Extend.class, RUNNING);
        trainers(TimerCommand.Clear.class, RUNNING);
    }

    private void polls() {
        trainers(PollCommand.Open.class, RUNNING);
        trainers(PollCommand.Close.class, RUNNING);
        trainers(PollCommand.Reopen.class, RUNNING);
        trainers(PollCommand.Reveal.class, RUNNING);
        trainers(PollCommand.Again.class, RUNNING);
        trainers(PollCommand.Strike.class, FROM_START);
        row(PollCommand.Vote.class, NEVER, RUNNING, NEVER, NEVER);
        row(PollCommand.Withdraw.class, NEVER, RUNNING, NEVER, NEVER);
    }

    private void groups() {
        trainers(BreakoutCommand.Form.class, RUNNING);
        trainers(BreakoutCommand.Start.class, RUNNING);
        trainers(BreakoutCommand.Move.class, RUNNING);
        trainers(BreakoutCommand.Extend.class, RUNNING);
        trainers(BreakoutCommand.End.class, RUNNING);
        trainers(BreakoutCommand.Announce.class, RUNNING);
        trainers(BreakoutCommand.AnswerCall.class, RUNNING);
        row(BreakoutCommand.HandIn.class, NEVER, NEVER, RUNNING, NEVER);
        row(BreakoutCommand.Choose.class, NEVER, RUNNING, NEVER, NEVER);
        row(BreakoutCommand.RaiseCall.class, NEVER, NEVER, RUNNING, NEVER);
        row(BreakoutCommand.WithdrawCall.class, NEVER, NEVER, RUNNING, NEVER);

        row(WorksheetCommand.Splice.class, RUNNING, NEVER, RUNNING, NEVER);
        row(WorksheetCommand.Set.class, RUNNING, NEVER, RUNNING, NEVER);
        row(WorksheetCommand.AddRow.class, RUNNING, NEVER, RUNNING, NEVER);
        row(WorksheetCommand.RemoveRow.class, RUNNING, NEVER, RUNNING, NEVER);
        row(WorksheetCommand.RestoreRow.class, RUNNING, NEVER, RUNNING, NEVER);
    }

    private void talk() {
        row(ChatCommand.Say.class, UNTIL_END, UNTIL_END, RUNNING, NEVER);
        trainers(ChatCommand.Remove.class, ALWAYS);
        row(HandCommand.Raise.class, NEVER, RUNNING, NEVER, NEVER);
        row(HandCommand.Lower.class, RUNNING, NEVER, RUNNING, NEVER);
    }

    private void trainers(Class<?> command, Set<SessionStatus> when) {
        row(command, when, NEVER, NEVER, NEVER);
    }

    // learner: the command concerns everybody; insider, outsider: their own group or themselves, or others
    private void row(
            Class<?> command,
            Set<SessionStatus> trainer,
            Set<SessionStatus> learner,
            Set<SessionStatus> insider,
            Set<SessionStatus> outsider) {
        Map<Standing, Set<SessionStatus>> row = new EnumMap<>(Standing.class);
        row.put(Standing.TRAINER, trainer);
        row.put(Standing.LEARNER, learner);
        row.put(Standing.INSIDER, insider);
        row.put(Standing.OUTSIDER, outsider);
        row.put(Standing.STAGE, NEVER);
        table.put(command, row);
    }

    boolean knows(Class<?> command) {
        return table.containsKey(command);
    }

    Optional<Refusal> refusal(Class<?> command, Standing standing, SessionStatus status) {
        Set<SessionStatus> when = table.getOrDefault(command, Map.of()).getOrDefault(standing, NEVER);
        if (when.isEmpty()) {
            return Optional.of(SessionRefusal.NOT_ALLOWED);
        }
        if (when.contains(status)) {
            return Optional.empty();
        }
        return Optional.of(
                status == ENDED && standing != Standing.TRAINER
                        ? SessionRefusal.SESSION_ENDED
                        : SessionRefusal.NOT_LIVE);
    }
}
