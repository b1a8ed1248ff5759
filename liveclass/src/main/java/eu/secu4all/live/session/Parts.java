package eu.secu4all.live.session;

import eu.secu4all.live.breakout.Breakouts;
import eu.secu4all.live.chat.Chat;
import eu.secu4all.live.hands.Hands;
import eu.secu4all.live.poll.Polls;
import eu.secu4all.live.stage.Stage;
import eu.secu4all.live.stage.StageSight;
import eu.secu4all.live.timer.Timer;
import eu.secu4all.live.worksheet.Worksheets;

/** What a session is made of. A new activity is one field here, and one wrapper of its commands and of its events. */
final class Parts {

    final Course course = new Course();
    final People people = new People();
    final Breakouts breakouts = new Breakouts(people);
    final Worksheets worksheets = new Worksheets();
    final Stage stage = new Stage(breakouts::groups);
    final StageSight stageSight = new StageSight(stage);
    final Timer timer = new Timer();
    final Polls polls = new Polls(people);
    final Chat chat = new Chat(people, group -> group.number() <= breakouts.groups(group.activity()));
    final Hands hands = new Hands(people);

    void play(String revision, Agenda agenda) {
        course.play(revision, agenda);
        stage.lay(agenda.stops());
        polls.plan(agenda.polls());
        breakouts.plan(agenda.worksheets().keySet());
        worksheets.plan(agenda.worksheets());
    }
}
