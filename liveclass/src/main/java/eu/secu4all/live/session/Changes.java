package eu.secu4all.live.session;

import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.hands.HandEvent;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.stage.StageView;
import eu.secu4all.live.timer.TimerEvent;
import eu.secu4all.live.worksheet.WorksheetEvent;

/** Carries each event to all parts that it changes. */
final class Changes {

    private final Parts parts;

    Changes(Parts parts) {
        this.parts = parts;
    }

    void played(String revision, Agenda agenda) {
        parts.play(revision, agenda);
    }

    void started(Stamp stamp) {
        parts.course.start(stamp);
        parts.stage.resume(stamp);
    }

    void ended(Stamp stamp) {
        parts.course.end(stamp);
        parts.stage.pause(stamp);
    }

    void reopened(Stamp stamp) {
        parts.course.reopen();
        parts.stage.resume(stamp);
    }

    void restarted() {
        parts.people.everybodyWent();
    }

    void on(SessionEvent.MessageChanged event) {
        parts.course.message(event.text());
    }

    void on(SessionEvent.PersonCame event) {
        parts.people.on(event);
    }

    void on(SessionEvent.PersonWent event) {
        parts.people.on(event);
    }

    void on(SessionEvent.PersonRemoved event) {
        parts.people.on(event);
    }

    void on(StageEvent event, Stamp stamp) {
        parts.stage.on(event, stamp);
        if (event instanceof StageEvent.Shown shown && shown.view() != StageView.ACTIVITY) {
            parts.worksheets.show(shown.activity(), shown.group());
        }
    }

    void on(TimerEvent event) {
        parts.timer.on(event);
    }

    void on(PollEvent event, Stamp stamp) {
        parts.polls.on(event, stamp);
    }

    void on(BreakoutEvent event, Stamp stamp) {
        parts.breakouts.on(event, stamp);
        if (event instanceof BreakoutEvent.Formed formed) {
            parts.worksheets.layOut(formed.activity(), formed.groups());
        }
    }

    void on(WorksheetEvent event, Stamp stamp) {
        parts.worksheets.on(event, stamp);
    }

    void on(ChatEvent event, Stamp stamp) {
        parts.chat.on(event, stamp);
    }

    void on(HandEvent event, Stamp stamp) {
        parts.hands.on(event, stamp);
    }
}
