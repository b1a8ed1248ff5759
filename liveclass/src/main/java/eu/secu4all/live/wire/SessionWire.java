package eu.secu4all.live.wire;

import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import java.util.List;

/** The words of the session itself. */
final class SessionWire {

    /** As a client asks for it; the room fills in what is planned now. */
    record RefreshWish() {
        static final SessionCommand.Refresh EMPTY = new SessionCommand.Refresh("", new Agenda(List.of()));
    }

    private SessionWire() {}

    static void commands(Words<SessionCommand> words) {
        words.own()
                .word("session.start", SessionCommand.Start.class)
                .word("session.end", SessionCommand.End.class)
                .word("session.reopen", SessionCommand.Reopen.class)
                .word("session.message", SessionCommand.Message.class)
                .word("person.remove", SessionCommand.RemovePerson.class);
        words.<RefreshWish>of(SessionCommand.Refresh.class, wrapped -> new RefreshWish(), wish -> RefreshWish.EMPTY)
                .word("session.refresh", RefreshWish.class);
    }

    static void events(Words<SessionEvent> words) {
        words.own()
                .word("session.opened", SessionEvent.Opened.class)
                .word("session.refreshed", SessionEvent.Refreshed.class)
                .word("session.started", SessionEvent.Started.class)
                .word("session.ended", SessionEvent.Ended.class)
                .word("session.reopened", SessionEvent.Reopened.class)
                .word("session.messageChanged", SessionEvent.MessageChanged.class)
                .word("session.restarted", SessionEvent.RoomRestarted.class)
                .word("person.came", SessionEvent.PersonCame.class)
                .word("person.went", SessionEvent.PersonWent.class)
                .word("person.removed", SessionEvent.PersonRemoved.class);
    }
}
