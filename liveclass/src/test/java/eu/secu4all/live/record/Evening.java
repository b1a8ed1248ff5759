package eu.secu4all.live.record;

import eu.secu4all.language.Language;
import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.content.AgendaReader;
import eu.secu4all.live.content.Shipped;
import eu.secu4all.live.content.Wording;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.stage.StageEvent;
import eu.secu4all.live.stage.StageView;
import eu.secu4all.live.wire.EventWire;
import eu.secu4all.live.worksheet.CellValue;
import eu.secu4all.live.worksheet.Splice;
import eu.secu4all.live.worksheet.WorksheetEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One evening on the market square: Tina leads, Anna and Bruno learn, in groups 1 and 2. A minute passes with each event. */
final class Evening {

    static final String POLL = "a3";
    static final String EXERCISE = "a8";
    static final Instant SIX = Instant.parse("2026-03-02T17:00:00Z");

    final SessionRecord record = new SessionRecord();
    private long seq;

    static Evening played() {
        Evening evening = new Evening();
        evening.begin();
        evening.vote();
        evening.work();
        evening.finish();
        return evening;
    }

    Evening then(String actor, SessionEvent event) {
        seq++;
        record.on(EventWire.name(event), event, new Stamp(seq, SIX.plusSeconds(60 * seq), actor));
        return this;
    }

    private void poll(String actor, PollEvent event) {
        then(actor, new SessionEvent.OfPoll(event));
    }

    private void breakout(String actor, BreakoutEvent event) {
        then(actor, new SessionEvent.OfBreakout(event));
    }

    private void sheet(String actor, WorksheetEvent event) {
        then(actor, new SessionEvent.OfWorksheet(event));
    }

    void begin() {
        then("server", new SessionEvent.Opened("9f2c", AgendaReader.agenda(Shipped.PLAN)));
        then("p1", new SessionEvent.PersonCame("p1", "Tina", "", Role.TRAINER, "de"));
        then("p7", new SessionEvent.PersonCame("p7", "Anna", "Tiglio", Role.LEARNER, "it"));
        then("p1", new SessionEvent.Started());
        then("p8", new SessionEvent.PersonCame("p8", "=Bruno", "Linden", Role.LEARNER, "de"));
        then("p1", new SessionEvent.OfStage(new StageEvent.Went("a1", 1)));
        then("p1", new SessionEvent.OfStage(new StageEvent.Went("a1", 2)));
    }

    void vote() {
        poll("p1", new PollEvent.Opened(POLL, 1, 0));
        poll("p7", new PollEvent.BallotCast(POLL, 1, new Answer.Options(List.of("o2"))));
        poll("p8", new PollEvent.BallotCast(POLL, 1, new Answer.Options(List.of("o1"))));
        poll("p1", new PollEvent.Closed(POLL));
    }

    void work() {
        breakout("p1", new BreakoutEvent.Formed(EXERCISE, Formation.BY_HAND, 2, Map.of("p7", 1, "p8", 2)));
        breakout("p1", new BreakoutEvent.Started(EXERCISE, SIX.plusSeconds(9999).toEpochMilli()));
        breakout("p7", new BreakoutEvent.CallRaised(EXERCISE, 1));
        breakout("p1", new BreakoutEvent.CallAnswered(EXERCISE, 1));
        breakout("p1", new BreakoutEvent.Announced(EXERCISE, "Ten minutes left"));
        set("p7", 1, "scenarios/r1/likelihood", 3);
        set("p7", 1, "scenarios/r1/consequence", 4);
        write("p7", 1, "message", "Move, the planters");
        write("p8", 2, "message", "-5 degrees");
        then("p7", new SessionEvent.OfChat(new ChatEvent.Said("all", "Hello")));
        then("p8", new SessionEvent.OfChat(new ChatEvent.Said(EXERCISE + "-2", "Only for us")));
        then("p8", new SessionEvent.OfChat(new ChatEvent.Said("all", "Forget this")));
        then("p1", new SessionEvent.OfChat(new ChatEvent.Removed("all", seq)));
        breakout("p1", new BreakoutEvent.Ended(EXERCISE));
    }

    private void set(String actor, int group, String path, Object value) {
        sheet(actor, new WorksheetEvent.ValueSet(EXERCISE, group, path, CellValue.of(value)));
    }

    private void write(String actor, int group, String path, String text) {
        sheet(actor, new WorksheetEvent.Spliced(EXERCISE, group, path, 1, List.of(new Splice(0, 0, text))));
    }

    void show(int group) {
        then("p1", new SessionEvent.OfStage(new StageEvent.Shown(EXERCISE, StageView.WORKSHEET, group)));
    }

    void reveal() {
        poll("p1", new PollEvent.Revealed(POLL));
    }

    private void finish() {
        then("p8", new SessionEvent.PersonWent("p8"));
        then("p1", new SessionEvent.Ended());
    }

    long now() {
        return SIX.plusSeconds(60 * (seq + 10)).toEpochMilli();
    }

    Reader trainer() {
        return new Reader(record, "p1", true, Wording.of(12, Language.DE, Language.EN), now());
    }

    Reader learner(String participant) {
        return new Reader(record, participant, false, Wording.of(12, Language.DE, Language.EN), now());
    }
}
