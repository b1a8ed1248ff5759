package eu.secu4all.live.session;

import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.hands.HandEvent;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.timer.TimerEvent;
import java.util.List;

/** What has happened in a session. Stored for good: add components, never rename or drop one. */
public sealed interface SessionEvent {

    /** The room exists: always the first event. {@code revision} names the state of the plan it was made from. */
    record Opened(String revision, Agenda agenda) implements SessionEvent {}

    /** The run sheet was taken over again; {@code dropped} are the ids of activities that are gone. */
    record Refreshed(String revision, Agenda agenda, List<String> dropped) implements SessionEvent {
        public Refreshed {
            dropped = List.copyOf(dropped);
        }
    }

    record Started() implements SessionEvent {}

    record Ended() implements SessionEvent {}

    record Reopened() implements SessionEvent {}

    record MessageChanged(String text) implements SessionEvent {}

    /** Also when somebody who is here changes name, organisation, role or language. */
    record PersonCame(String participant, String name, String organisation, Role role, String language)
            implements SessionEvent {}

    record PersonWent(String participant) implements SessionEvent {}

    record PersonRemoved(String participant) implements SessionEvent {}

    /** The server was stopped and is back: whoever was here went at {@code lastMs}, when the last event before was stored. */
    record RoomRestarted(long lastMs) implements SessionEvent {}

    record OfStage(StageEvent event) implements SessionEvent {}

    record OfTimer(TimerEvent event) implements SessionEvent {}

    record OfPoll(PollEvent event) implements SessionEvent {}

    record OfChat(ChatEvent event) implements SessionEvent {}

    record OfHand(HandEvent event) implements SessionEvent {}
}
