package eu.secu4all.live.record;

import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.breakout.Breakouts;
import eu.secu4all.live.poll.Polls;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.stage.StageView;
import eu.secu4all.live.worksheet.Worksheets;
import java.util.ArrayList;
import java.util.List;

/** Everything that is worth keeping of a session, read from its events in order. */
final class SessionRecord {

    final Everybody everybody = new Everybody();
    final Attendance attendance = new Attendance();
    final Polls polls = new Polls(everybody);
    final Breakouts breakouts = new Breakouts(everybody);
    final Worksheets worksheets = new Worksheets();
    final Conversation conversation = new Conversation();
    final Timeline timeline = new Timeline();
    final List<Announcement> announcements = new ArrayList<>();

    private String revision = "";
    private long startedAt;
    private long endedAt;

    /** What trainers wrote to all groups of an exercise. */
    record Announcement(long at, String activity, String text) {}

    /** @param name of the event, as in PROTOCOL.md */
    void on(String name, SessionEvent event, Stamp stamp) {
        timeline.on(name, inner(event), stamp);
        if (event instanceof SessionEvent.Opened opened) {
            play(opened.revision(), opened.agenda());
        } else if (event instanceof SessionEvent.Refreshed refreshed) {
            play(refreshed.revision(), refreshed.agenda());
        } else if (event instanceof SessionEvent.Started || event instanceof SessionEvent.Reopened) {
            start(stamp.millis());
        } else if (event instanceof SessionEvent.Ended) {
            attendance.ended(stamp.millis());
            endedAt = stamp.millis();
        } else {
            onPerson(event, stamp);
            onActivity(event, stamp);
        }
    }

    private static Object inner(SessionEvent event) {
        if (event instanceof SessionEvent.OfStage stage) {
            return stage.event();
        }
        if (event instanceof SessionEvent.OfPoll poll) {
            return poll.event();
        }
        return event instanceof SessionEvent.OfBreakout breakout ? breakout.event() : event;
    }

    private void play(String played, Agenda agenda) {
        revision = played;
        polls.plan(agenda.polls());
        breakouts.plan(agenda.worksheets().keySet());
        worksheets.plan(agenda.worksheets());
    }

    private void start(long at) {
        attendance.started(at);
        startedAt = startedAt == 0 ? at : startedAt;
        endedAt = 0;
    }

    private void onPerson(SessionEvent event, Stamp stamp) {
        if (event instanceof SessionEvent.PersonCame came) {
            everybody.on(came);
            attendance.came(came.participant(), stamp.millis());
        } else if (event instanceof SessionEvent.PersonWent went) {
            attendance.went(went.participant(), stamp.millis());
        } else if (event instanceof SessionEvent.PersonRemoved removed) {
            attendance.went(removed.participant(), stamp.millis());
        } else if (event instanceof SessionEvent.RoomRestarted restarted) {
            attendance.everybodyWent(restarted.lastMs());
        }
    }

    private void onActivity(SessionEvent event, Stamp stamp) {
        if (event instanceof SessionEvent.OfPoll poll) {
            polls.on(poll.event(), stamp);
        } else if (event instanceof SessionEvent.OfBreakout breakout) {
            on(breakout.event(), stamp);
        } else if (event instanceof SessionEvent.OfWorksheet worksheet) {
            worksheets.on(worksheet.event(), stamp);
        } else if (event instanceof SessionEvent.OfChat chat) {
            conversation.on(chat.event(), stamp, everybody.name(stamp.actor()));
        } else if (event instanceof SessionEvent.OfStage stage) {
            on(stage.event());
        }
    }

    private void on(BreakoutEvent event, Stamp stamp) {
        breakouts.on(event, stamp);
        if (event instanceof BreakoutEvent.Formed formed) {
            worksheets.layOut(formed.activity(), formed.groups());
        } else if (event instanceof BreakoutEvent.Announced announced) {
            announcements.add(new Announcement(stamp.millis(), announced.activity(), announced.text()));
        }
    }

    private void on(StageEvent event) {
        if (event instanceof StageEvent.Shown shown && shown.view() != StageView.ACTIVITY) {
            worksheets.show(shown.activity(), shown.group());
        }
    }

    /** Of the plan that was played last. */
    String revision() {
        return revision;
    }

    /** 0 if it never started. */
    long startedAt() {
        return startedAt;
    }

    /** 0 if it is not over. */
    long endedAt() {
        return endedAt;
    }
}
