package eu.secu4all.live.session;

import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.hands.HandEvent;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.timer.TimerEvent;
import eu.secu4all.live.worksheet.WorksheetEvent;
import java.util.List;

/** What has happened in a session. Stored for good: add components, never rename or drop one. */
public sealed interface SessionEvent {

    void applyTo(Changes changes, Stamp stamp);

    List<Share> sharesOf(Shares shares, Stamp stamp);

    /** The room exists: always the first event. {@code revision} names the state of the plan it was made from. */
    record Opened(String revision, Agenda agenda) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.played(revision, agenda);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.laid(List.of());
        }
    }

    /** The run sheet was taken over again; {@code dropped} are the ids of activities that are gone. */
    record Refreshed(String revision, Agenda agenda, List<String> dropped) implements SessionEvent {
        public Refreshed {
            dropped = List.copyOf(dropped);
        }

        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.played(revision, agenda);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.laid(dropped);
        }
    }

    record Started() implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.started(stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.clocked();
        }
    }

    record Ended() implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.ended(stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.clocked();
        }
    }

    record Reopened() implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.reopened(stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.clocked();
        }
    }

    record MessageChanged(String text) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(this);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.session();
        }
    }

    /** Also when somebody who is here changes name, organisation, role or language. */
    record PersonCame(String participant, String name, String organisation, Role role, String language)
            implements SessionEvent {
        Roster.Participant person() {
            return new Roster.Participant(participant, name, organisation, role, language, true);
        }

        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(this);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(this);
        }
    }

    record PersonWent(String participant) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(this);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return List.of();
        }
    }

    record PersonRemoved(String participant) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(this);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return List.of();
        }
    }

    /** The server was stopped and is back: whoever was here went at {@code lastMs}, when the last event before was stored. */
    record RoomRestarted(long lastMs) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.restarted();
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return List.of();
        }
    }

    record OfStage(StageEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event, stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(event);
        }
    }

    record OfTimer(TimerEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.timer();
        }
    }

    record OfPoll(PollEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event, stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(event, stamp);
        }
    }

    record OfBreakout(BreakoutEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event, stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(event, stamp);
        }
    }

    record OfWorksheet(WorksheetEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event, stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(event, stamp);
        }
    }

    record OfChat(ChatEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event, stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(event, stamp);
        }
    }

    record OfHand(HandEvent event) implements SessionEvent {
        @Override
        public void applyTo(Changes changes, Stamp stamp) {
            changes.on(event, stamp);
        }

        @Override
        public List<Share> sharesOf(Shares shares, Stamp stamp) {
            return shares.of(event);
        }
    }
}
