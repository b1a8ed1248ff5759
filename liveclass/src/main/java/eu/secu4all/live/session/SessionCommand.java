package eu.secu4all.live.session;

import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.timer.TimerCommand;

/** What somebody in the room asks for: about the session itself, or wrapped, about one activity. */
public sealed interface SessionCommand {

    record Start() implements SessionCommand {}

    record End() implements SessionCommand {}

    record Reopen() implements SessionCommand {}

    /** {@code text}: shown in the lobby; empty takes it away. */
    record Message(String text) implements SessionCommand {}

    /** Takes over the run sheet as planned now; both components are filled in by the room, not by the client. */
    record Refresh(String revision, Agenda agenda) implements SessionCommand {}

    record RemovePerson(String participant) implements SessionCommand {}

    record OfStage(StageCommand command) implements SessionCommand {}

    record OfTimer(TimerCommand command) implements SessionCommand {}

    record OfPoll(PollCommand command) implements SessionCommand {}

    record OfChat(ChatCommand command) implements SessionCommand {}

    record OfHand(HandCommand command) implements SessionCommand {}
}
