package eu.secu4all.live.handin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.exercise.boundary.ExerciseRooms;
import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.exercise.boundary.WorkStatus;
import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.room.FakeSeat;
import eu.secu4all.live.room.House;
import eu.secu4all.live.room.MemoryJournal;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.room.RoomLoader;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.session.WorkState;
import eu.secu4all.live.worksheet.WorksheetCommand;
import eu.secu4all.live.worksheet.WorksheetForm;
import eu.secu4all.programme.boundary.UnitId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HandInsTest {

    private static final Sender ANNA = new Sender("p1", Role.LEARNER, "Anna", "Tiglio", "it");

    private final KnownExercise exercise = new KnownExercise();
    private final HandIns handIns = new HandIns(exercise);
    private final Room room =
            new RoomLoader(new MemoryJournal(), new OneWorksheet(), Clock.systemUTC(), Runnable::run, 1).load(12);
    private final FakeSeat seat = new FakeSeat(ANNA, "tab");
    private long ids;

    private void send(SessionCommand command) {
        room.command(seat, ++ids, command);
    }

    private void writeAndHandIn() {
        room.enter(seat, 0, "");
        send(new SessionCommand.OfWorksheet(new WorksheetCommand.Splice("a1", 1, "f1", 0, 0, 0, "light")));
        send(new SessionCommand.OfBreakout(new BreakoutCommand.HandIn("a1")));
    }

    private WorkState work() {
        return room.ask(live -> live.work()).join();
    }

    @Test
    @DisplayName("HAND-IN-2 what the room knows as handed in and the house does not is handed in with the next visit")
    void mendsWhatWasLost() {
        room.enter(seat, 0, "");
        handIns.carry(room);
        assertThat(exercise.papers).isEmpty();
        writeAndHandIn();

        assertThat(handIns.visit(room).status()).isEqualTo(WorkStatus.HANDED_IN);
        assertThat(exercise.papers).hasSize(1);
        assertThat(exercise.papers.get(0).cells()).containsEntry("f1", "light");
        assertThat(work()).isEqualTo(WorkState.HANDED_IN);
    }

    @Test
    @DisplayName("HAND-IN-3 what the house gave back can be written in again once its people are told so")
    void opensAgain() {
        writeAndHandIn();
        handIns.visit(room);
        exercise.status = WorkStatus.RETURNED;

        assertThat(handIns.visit(room).status()).isEqualTo(WorkStatus.OPEN);
        assertThat(work()).isEqualTo(WorkState.WORKING);
        assertThat(handIns.visit(room).status()).isEqualTo(WorkStatus.OPEN);
    }

    /** The house as far as these tests need it. */
    private static final class KnownExercise extends ExerciseRooms {

        private final List<Paper> papers = new ArrayList<>();
        private WorkStatus status = WorkStatus.OPEN;

        @Override
        public Standing visit(long session) {
            return new Standing(status, status == WorkStatus.RETURNED, new UnitId("p", "m", "u"), "", "");
        }

        @Override
        public void goesOn(long session) {
            status = WorkStatus.OPEN;
        }

        @Override
        public void handedIn(long session, Paper paper) {
            papers.add(paper);
            status = WorkStatus.HANDED_IN;
        }
    }

    private static final class OneWorksheet implements House {

        @Override
        public CompletionStage<SessionCommand.Refresh> planned(long session) {
            WorksheetForm.Field text =
                    new WorksheetForm.Field("f1", WorksheetForm.Kind.TEXT, List.of(), List.of(), 0, 0);
            WorksheetForm form = new WorksheetForm(List.of(new WorksheetForm.Section("s1", List.of(text))));
            Agenda agenda = new Agenda(List.of(new Agenda.BreakoutItem("a1", 90, 1, Formation.RANDOM, form)));
            return CompletableFuture.completedFuture(new SessionCommand.Refresh("r1", agenda));
        }

        @Override
        public void happened(long session, SessionEvent event, Stamp stamp) {}

        @Override
        public String say(String code, String language) {
            return code;
        }
    }
}
