package eu.secu4all.live.room;

import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.poll.PollForm;
import eu.secu4all.live.poll.PollType;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.wire.Inbound;
import eu.secu4all.live.wire.InboundWire;
import eu.secu4all.live.worksheet.WorksheetForm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A room with a journal in memory and a clock that is moved by hand; all in one thread. */
public final class Classroom {

    public static final long SESSION = 12;
    public static final Sender TRAINER = new Sender("p1", Role.TRAINER, "Carla Conti", "Regione", "it");
    public static final Sender STAGE = new Sender("s1", Role.STAGE, "", "", "it");

    public final MemoryJournal journal = new MemoryJournal();
    public final HandClock clock = new HandClock();
    public final List<SessionEvent> told = new ArrayList<>();
    private long ids;
    public Room room = load();

    public static Sender learner(int number) {
        return new Sender("p" + (100 + number), Role.LEARNER, "Learner " + number, "City " + number % 3, "de");
    }

    public static Agenda agenda() {
        PollForm poll = new PollForm(
                PollType.SINGLE_CHOICE, List.of("o1", "o2"), List.of("o2"), 1, 0, null, 0, false, false, 30);
        WorksheetForm.Field text =
                new WorksheetForm.Field("f1", WorksheetForm.Kind.LONG_TEXT, List.of(), List.of(), 0, 0);
        WorksheetForm form = new WorksheetForm(List.of(new WorksheetForm.Section("s1", List.of(text))));
        return new Agenda(List.of(
                new Agenda.SlidesItem("a1", 5, 4),
                new Agenda.PollItem("a2", 3, poll),
                new Agenda.BreakoutItem("a3", 10, 2, Formation.RANDOM, form),
                new Agenda.BreakItem("a4", 5)));
    }

    /** The server was stopped, and is back. */
    public void reload() {
        room = load();
    }

    public FakeSeat enter(Sender who, String client) {
        FakeSeat seat = new FakeSeat(who, client);
        room.enter(seat, 0, "");
        return seat;
    }

    public FakeSeat comeBack(FakeSeat before) {
        FakeSeat seat = before.again();
        room.enter(seat, seat.seen(), seat.epoch());
        return seat;
    }

    /** Sends a command as JSON without id; gives the id. */
    public long send(FakeSeat seat, String json) {
        long id = ++ids;
        send(seat, id, json);
        return id;
    }

    public void send(FakeSeat seat, long id, String json) {
        room.command(seat, id, command(id, json));
    }

    public static SessionCommand command(long id, String json) {
        Inbound read = InboundWire.read("{\"id\":" + id + "," + json.substring(1));
        if (read instanceof Inbound.Command command) {
            return command.command();
        }
        throw new AssertionError(json + " is " + read);
    }

    public void pass(Duration time) {
        clock.now = clock.now.plus(time);
        room.tick();
    }

    private Room load() {
        return new RoomLoader(journal, new TestHouse(), clock, Runnable::run, 7).load(SESSION);
    }

    /** Stands still until moved. */
    public static final class HandClock extends Clock {

        public Instant now = Instant.parse("2026-03-02T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class TestHouse implements House {

        @Override
        public CompletionStage<SessionCommand.Refresh> planned(long session) {
            return CompletableFuture.completedFuture(new SessionCommand.Refresh("r1", agenda()));
        }

        @Override
        public void happened(long session, SessionEvent event, Stamp stamp) {
            told.add(event);
        }

        @Override
        public String say(String code, String language) {
            return code + " in " + language;
        }
    }
}
