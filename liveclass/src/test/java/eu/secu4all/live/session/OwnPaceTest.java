package eu.secu4all.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.BreakoutRefusal;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.worksheet.WorksheetCommand;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A room of one, or of one group, without a trainer. */
class OwnPaceTest {

    private static final Sender ANNA = Rehearsal.learner(1);
    private static final Sender BEN = Rehearsal.learner(2);
    private static final String SHEET = "a1";

    private static Rehearsal room(Sender... people) {
        Rehearsal rehearsal = new Rehearsal();
        Agenda agenda = new Agenda(List.of(new Agenda.BreakoutItem(SHEET, 90, 1, Formation.RANDOM, Samples.FORM)));
        rehearsal.happen(rehearsal.session.open("r1", agenda), Stamp.SERVER);
        for (Sender who : people) {
            rehearsal.come(who);
        }
        return rehearsal;
    }

    private static SessionCommand write(String text) {
        return new SessionCommand.OfWorksheet(new WorksheetCommand.Splice(SHEET, 1, "f1", 0, 0, 0, text));
    }

    private static SessionCommand handIn() {
        return new SessionCommand.OfBreakout(new BreakoutCommand.HandIn(SHEET));
    }

    private static void giveBack(Rehearsal room) {
        room.happen(room.session.goOn(), Stamp.SERVER);
    }

    @Test
    @DisplayName("PACE-1 BRK-11 it runs from the first visit, without a trainer and without an end")
    void runsByItself() {
        Rehearsal room = room(ANNA);
        room.pass(Duration.ofDays(400).toSeconds());
        room.ok(ANNA, write("light"));

        assertThat(room.session.work()).isEqualTo(WorkState.WORKING);
        assertThat(room.at(ANNA, "session", "pace")).isEqualTo("own");
        assertThat(room.at(ANNA, "session", "status")).isEqualTo("live");
        assertThat(room.at(ANNA, "breakouts", SHEET, "state")).isEqualTo("running");
        assertThat(room.at(ANNA, "breakouts", SHEET, "endsAt")).isNull();
        assertThat(room.at(ANNA, "worksheets", SHEET, "1", "filled")).isEqualTo(1);
        assertThat(room.session.wasOnStage(SHEET)).isTrue();
    }

    @Test
    @DisplayName("PACE-1 BRK-11 whoever comes later writes in the same worksheet")
    void oneGroup() {
        Rehearsal room = room(ANNA);
        room.ok(ANNA, write("light"));
        room.come(BEN);

        assertThat(room.at(BEN, "worksheets", SHEET, "1", "cells", "f1", "text"))
                .isEqualTo("light");
        assertThat(room.at(ANNA, "breakouts", SHEET, "members")).asString().contains("NAME-p2");
    }

    @Test
    @DisplayName("PACE-2 BRK-11 an empty worksheet is not handed in; a written one is, and then nobody writes in it")
    void handsIn() {
        Rehearsal room = room(ANNA, BEN);
        assertThat(room.send(ANNA, handIn())).contains(SessionRefusal.NOTHING_WRITTEN);
        room.ok(ANNA, write("light"));
        room.ok(BEN, handIn());

        assertThat(room.session.work()).isEqualTo(WorkState.HANDED_IN);
        assertThat(room.send(ANNA, write("more"))).contains(BreakoutRefusal.NOT_RUNNING);
        assertThat(room.send(ANNA, handIn())).contains(BreakoutRefusal.NOT_RUNNING);
        assertThat(room.session.worksheet(SHEET, 1).orElseThrow().content("f1")).isEqualTo("light");
    }

    @Test
    @DisplayName("PACE-3 what was given back is gone on with, also by who comes only then")
    void goesOn() {
        Rehearsal room = room(ANNA);
        room.ok(ANNA, write("light")).ok(ANNA, handIn());
        room.come(BEN);
        giveBack(room);
        giveBack(room);

        assertThat(room.session.work()).isEqualTo(WorkState.WORKING);
        assertThat(room.session.groupOf(BEN.participant())).isPresent();
        room.ok(BEN, new SessionCommand.OfWorksheet(new WorksheetCommand.Splice(SHEET, 1, "f1", 1, 5, 0, "er")));
        assertThat(room.at(ANNA, "worksheets", SHEET, "1", "cells", "f1", "text"))
                .isEqualTo("lighter");
    }

    @Test
    @DisplayName("PACE-2 in a class nobody hands in, and nothing goes on by itself")
    void notInAClass() {
        Rehearsal room = Rehearsal.with(1).live();
        room.ok(
                Rehearsal.TRAINER,
                new SessionCommand.OfBreakout(
                        new BreakoutCommand.Form("b1", Formation.BY_HAND, 2, Map.of(ANNA.participant(), 1))));
        Optional<Refusal> refusal = room.send(ANNA, new SessionCommand.OfBreakout(new BreakoutCommand.HandIn("b1")));

        assertThat(refusal).contains(SessionRefusal.NOT_AN_EXERCISE);
        assertThat(room.session.goOn()).isEmpty();
        assertThat(room.session.work()).isEqualTo(WorkState.CLASS);
    }

    @Test
    @DisplayName("LAW-1, LAW-2 whatever is written, handed in and given back, who stayed shows what a replay shows")
    void laws() {
        Random random = new Random(2026);
        Rehearsal room = room(ANNA, BEN);
        for (int step = 0; step < 400; step++) {
            Sender who = random.nextBoolean() ? ANNA : BEN;
            switch (random.nextInt(8)) {
                case 0 -> room.send(who, handIn());
                case 1 -> giveBack(room);
                case 2 -> room.happen(room.session.went(who.participant()), who.participant());
                case 3 -> room.come(who);
                case 4 -> room.send(who, new SessionCommand.OfWorksheet(new WorksheetCommand.AddRow(SHEET, 1, "t1")));
                default -> room.send(who, write("x"));
            }
            room.pass(random.nextInt(5_000));
        }
        LiveSession replayed = new LiveSession();
        room.log.forEach(logged -> replayed.on(logged.event(), logged.stamp()));
        for (Sender who : List.of(ANNA, BEN)) {
            assertThat(room.views.get(who))
                    .isEqualTo(Rehearsal.snapshot(room.session, who))
                    .isEqualTo(Rehearsal.snapshot(replayed, who));
        }
    }
}
