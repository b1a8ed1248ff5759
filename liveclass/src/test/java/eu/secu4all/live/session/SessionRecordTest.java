package eu.secu4all.live.session;

import static eu.secu4all.live.session.Rehearsal.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.poll.RoundOutcome;
import eu.secu4all.live.record.Attendee;
import eu.secu4all.live.record.Fact;
import eu.secu4all.live.record.Line;
import eu.secu4all.live.record.RecordView;
import eu.secu4all.live.record.SessionRecord;
import eu.secu4all.live.rule.Sender;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionRecordTest {

    private static final Sender ANA = Rehearsal.learner(1);
    private static final Sender BEN = Rehearsal.learner(2);

    private final Rehearsal rehearsal = Rehearsal.with(2);

    private SessionRecord record() {
        SessionRecord record = new SessionRecord();
        rehearsal.log.forEach(logged -> record.on(logged.event(), logged.stamp()));
        return record;
    }

    private RecordView whole() {
        return record().whole(rehearsal.now);
    }

    private Attendee ana() {
        return record().seenBy("p1", rehearsal.now).attendance().get(0);
    }

    @Test
    @DisplayName("REC-1 minutes count while the session is live")
    void countsMinutes() {
        rehearsal.pass(600);
        rehearsal.live();
        rehearsal.pass(600);
        rehearsal.happen(rehearsal.session.went("p1"), "p1");
        rehearsal.pass(300);
        rehearsal.come(ANA);
        rehearsal.pass(60);
        assertThat(ana().minutes()).isEqualTo(11);
        assertThat(ana().stays())
                .hasSize(2)
                .last()
                .extracting(Attendee.Stay::to)
                .isEqualTo(0L);
        rehearsal.ok(TRAINER, new SessionCommand.End());
        rehearsal.pass(600);
        rehearsal.ok(TRAINER, new SessionCommand.Reopen()).ok(TRAINER, new SessionCommand.RemovePerson("p1"));
        rehearsal.pass(600);
        assertThat(ana().minutes()).isEqualTo(11);
        assertThat(whole().attendance()).extracting(Attendee::participant).containsExactly("t1", "p1", "p2");
    }

    @Test
    @DisplayName("REC-2 a stop of the server ends the stays with the last event before it")
    void survivesAStop() {
        rehearsal.live();
        rehearsal.pass(300);
        long last = rehearsal.now.toEpochMilli();
        List<SessionEvent> restarted = rehearsal.session.restarted(rehearsal.now);
        rehearsal.pass(3_000);
        rehearsal.happen(restarted, "server");
        assertThat(ana().stays()).extracting(Attendee.Stay::to).containsExactly(last);
        assertThat(ana().minutes()).isEqualTo(5);
    }

    @Test
    @DisplayName("REC-3 REC-4 REC-5 polls and chat, for trainers and for a learner")
    void keepsPollsAndChat() {
        rehearsal.live();
        poll(new PollCommand.Open("a4"));
        rehearsal.ok(ANA, new SessionCommand.OfPoll(new PollCommand.Vote("a4", 1, new Answer.Point(3))));
        rehearsal.ok(TRAINER, group(Map.of("p1", 1, "p2", 2)));
        say(ANA, "b1-1", "ours");
        say(BEN, "b1-2", "theirs");
        say(BEN, "all", "rude");
        rehearsal.ok(TRAINER, new SessionCommand.OfChat(new ChatCommand.Remove("all", rehearsal.log.size())));

        assertThat(whole().polls()).hasSize(1);
        assertThat(whole().polls().get(0).answers().get("p1").name()).isEqualTo("NAME-p1");
        assertThat(whole().chat()).extracting(Line::text).containsExactly("ours", "theirs", "");
        assertThat(whole().chat()).extracting(Line::removed).containsExactly(false, false, true);
        RecordView seen = record().seenBy("p1", rehearsal.now);
        assertThat(seen.polls()).isEmpty();
        assertThat(seen.chat()).extracting(Line::text).containsExactly("ours");
        assertThat(seen.attendance()).hasSize(1);

        poll(new PollCommand.Close("a4"));
        assertThat(record().seenBy("p1", rehearsal.now).polls()).isEmpty();
        poll(new PollCommand.Reveal("a4"));
        RoundOutcome outcome = record().seenBy("p1", rehearsal.now).polls().get(0);
        assertThat(outcome.answers()).isEmpty();
        assertThat(outcome.form().right()).containsExactly("o2");
        assertThat(record().session().agenda().items()).hasSize(11);
    }

    @Test
    @DisplayName("REC-3 a live poll that was never revealed keeps its right answer")
    void keepsRightAnswers() {
        rehearsal.live();
        poll(new PollCommand.Open("a3"));
        poll(new PollCommand.Close("a3"));
        assertThat(record().seenBy("p1", rehearsal.now).polls().get(0).form().right())
                .isEmpty();
    }

    @Test
    @DisplayName("REC-3 the timeline tells what happened, to learners what concerned everybody")
    void tellsWhatHappened() {
        rehearsal.live();
        poll(new PollCommand.Open("a4"));
        rehearsal.ok(ANA, new SessionCommand.OfPoll(new PollCommand.Vote("a4", 1, new Answer.Point(3))));
        rehearsal.ok(TRAINER, group(Map.of()));
        rehearsal.ok(TRAINER, new SessionCommand.OfBreakout(new BreakoutCommand.Start("b1", 5)));
        say(ANA, "all", "hello");
        assertThat(whole().timeline())
                .extracting(fact -> Kinds.inner(fact.event()).getClass().getSimpleName())
                .contains("Opened", "PersonCame", "Formed", "Started")
                .doesNotContain("BallotCast", "Said");
        assertThat(record().seenBy("p1", rehearsal.now).timeline())
                .extracting(fact -> Kinds.inner(fact.event()).getClass().getSimpleName())
                .containsExactly("Started", "Went", "Opened", "Started");
        assertThat(whole().timeline())
                .filteredOn(fact -> fact.by().equals("t1"))
                .extracting(Fact::name)
                .contains("NAME-t1");
    }

    private void poll(PollCommand command) {
        rehearsal.ok(TRAINER, new SessionCommand.OfPoll(command));
    }

    private void say(Sender who, String channel, String text) {
        rehearsal.ok(who, new SessionCommand.OfChat(new ChatCommand.Say(channel, text)));
    }

    private static SessionCommand group(Map<String, Integer> members) {
        return new SessionCommand.OfBreakout(new BreakoutCommand.Form("b1", Formation.BY_HAND, 2, members));
    }
}
