package eu.secu4all.live.session;

import static eu.secu4all.live.session.Rehearsal.STAGE;
import static eu.secu4all.live.session.Rehearsal.TRAINER;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.poll.Answer;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.timer.TimerCommand;
import eu.secu4all.live.worksheet.WorksheetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LiveSessionTest {

    private static final Sender ANA = Rehearsal.learner(1);

    private static SessionCommand go(String activity, int slide) {
        return new SessionCommand.OfStage(new StageCommand.Go(activity, slide));
    }

    private static Rehearsal ended() {
        return Rehearsal.with(2).live().ok(TRAINER, new SessionCommand.End());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(String rule, Rehearsal rehearsal, SessionCommand command, Refusal expected) {
        assertThat(rehearsal.send(TRAINER, command)).contains(expected);
    }

    static Stream<Arguments> refuses() {
        Rehearsal lobby = Rehearsal.with(2);
        Rehearsal live = Rehearsal.with(2).live();
        SessionCommand start = new SessionCommand.Start();
        SessionCommand tooLong = new SessionCommand.Message("x".repeat(501));
        SessionCommand same = new SessionCommand.Refresh("r1", Agenda.EMPTY);
        SessionCommand other = new SessionCommand.Refresh("r2", Agenda.EMPTY);
        return Stream.of(
                Arguments.of("SESSION-1 starts once", live, start, SessionRefusal.ALREADY_LIVE),
                Arguments.of("SESSION-1 is reopened, not started again", ended(), start, SessionRefusal.SESSION_ENDED),
                Arguments.of("SESSION-1 ends only live", lobby, new SessionCommand.End(), SessionRefusal.NOT_LIVE),
                Arguments.of(
                        "SESSION-1 opens again only ended",
                        live,
                        new SessionCommand.Reopen(),
                        SessionRefusal.NOT_ENDED),
                Arguments.of("SESSION-2 a short message", lobby, tooLong, SessionRefusal.TEXT_TOO_LONG),
                Arguments.of("SESSION-5 nothing new", live, same, SessionRefusal.NOTHING_NEW),
                Arguments.of("SESSION-5 what is on the stage stays", live, other, SessionRefusal.IN_USE),
                removes("SESSION-6 nobody", "p9", SessionRefusal.NO_SUCH_PERSON),
                removes("SESSION-6 no trainer", "t1", SessionRefusal.TRAINERS_STAY));
    }

    private static Arguments removes(String rule, String participant, Refusal expected) {
        return Arguments.of(rule, Rehearsal.with(1), new SessionCommand.RemovePerson(participant), expected);
    }

    @Test
    @DisplayName(
            "SESSION-1 starting brings the first activity on the stage, ending closes what is open, reopening goes on")
    void runs() {
        Rehearsal rehearsal = Rehearsal.with(2).ok(TRAINER, new SessionCommand.Message(" Soon "));
        assertThat(rehearsal.at(ANA, "session", "message")).isEqualTo("Soon");
        rehearsal.live();
        assertThat(rehearsal.at(STAGE, "stage", "activity")).isEqualTo("a1");
        assertThat(rehearsal.at(STAGE, "stage", "slide")).isEqualTo(1);
        rehearsal
                .ok(TRAINER, go("a4", 0))
                .ok(TRAINER, new SessionCommand.OfTimer(new TimerCommand.Set(3)))
                .ok(TRAINER, new SessionCommand.OfPoll(new PollCommand.Open("a4")))
                .ok(TRAINER, new SessionCommand.End());
        assertThat(rehearsal.at(ANA, "session", "status")).isEqualTo("ended");
        assertThat(rehearsal.at(ANA, "polls", "a4", "state")).isEqualTo("closed");
        assertThat(rehearsal.at(ANA, "stage", "endsAt")).isNull();
        assertThat(rehearsal.session.nextDue()).isEmpty();
        rehearsal.ok(TRAINER, new SessionCommand.Reopen());
        assertThat(rehearsal.session.status()).isEqualTo(SessionStatus.LIVE);
        assertThat(rehearsal.at(ANA, "stage", "activity")).isEqualTo("a4");
        assertThat(rehearsal.at(ANA, "session", "endedAt")).isNull();
    }

    @Test
    @DisplayName("STAGE-1 a break begins with its timer, and leaving an activity ends it")
    void breaksHaveTimers() {
        Rehearsal rehearsal = Rehearsal.with(1).live().ok(TRAINER, go("c1", 0));
        assertThat(rehearsal.at(STAGE, "stage", "endsAt"))
                .isEqualTo(rehearsal.now.plusSeconds(600).toEpochMilli());
        rehearsal.ok(TRAINER, go("c1", 0));
        assertThat(rehearsal.at(STAGE, "stage", "endsAt")).isNotNull();
        rehearsal.send(TRAINER, go("nowhere", 0));
        assertThat(rehearsal.at(STAGE, "stage", "endsAt")).isNotNull();
        rehearsal.ok(TRAINER, go("a1", 2));
        assertThat(rehearsal.at(STAGE, "stage", "endsAt")).isNull();
    }

    @Test
    @DisplayName("SESSION-3 who comes twice comes once, unless something about them changed")
    void comesOnce() {
        Rehearsal rehearsal = Rehearsal.with(1);
        assertThat(rehearsal.session.came(ANA)).isEmpty();
        assertThat(rehearsal.session.came(STAGE)).isEmpty();
        Sender renamed = new Sender("p1", Role.LEARNER, "Ana B.", "ORG-1", "it");
        rehearsal.happen(rehearsal.session.came(renamed), "p1");
        assertThat(rehearsal.at(ANA, "me", "name")).isEqualTo("Ana B.");
        assertThat(rehearsal.session.roster().everybody()).hasSize(2);
        assertThat(rehearsal.session.went("p1")).hasSize(1);
        rehearsal.happen(rehearsal.session.went("p1"), "p1");
        assertThat(rehearsal.session.went("p1")).isEmpty();
        assertThat(rehearsal.session.went("p9")).isEmpty();
    }

    @Test
    @DisplayName("SESSION-4 a stop of the server sends everybody away once")
    void restarts() {
        Rehearsal rehearsal = Rehearsal.with(1);
        rehearsal.happen(rehearsal.session.restarted(rehearsal.now), "server");
        assertThat(rehearsal.session.restarted(rehearsal.now)).isEmpty();
        assertThat(rehearsal.session.came(ANA)).hasSize(1);
    }

    @Test
    @DisplayName("SESSION-5 a new run sheet drops what nobody used and keeps what somebody did")
    void refreshes() {
        Rehearsal rehearsal = Rehearsal.with(2).live();
        rehearsal.ok(TRAINER, go("a1", 4)).ok(TRAINER, new SessionCommand.OfPoll(new PollCommand.Open("a4")));
        Answer answer = new Answer.Point(1);
        rehearsal.ok(ANA, new SessionCommand.OfPoll(new PollCommand.Vote("a4", 1, answer)));
        rehearsal.ok(TRAINER, new SessionCommand.OfPoll(new PollCommand.Close("a4")));
        assertThat(rehearsal.send(TRAINER, new SessionCommand.Refresh("r2", without("a4"))))
                .contains(SessionRefusal.IN_USE);
        Agenda shorter = with(without("a5"), new Agenda.SlidesItem("a1", 5, 2));
        rehearsal.ok(TRAINER, new SessionCommand.Refresh("r3", shorter));
        assertThat(rehearsal.at(ANA, "agenda", "a5")).isNull();
        assertThat(rehearsal.at(ANA, "stage", "slide")).isEqualTo(2);
        assertThat(rehearsal.session.revision()).isEqualTo("r3");
        assertThat(rehearsal.session.agenda().find("a5")).isEmpty();
        assertThat(rehearsal.session.agenda().find("a4").orElseThrow().minutes())
                .isEqualTo(5);
    }

    @Test
    @DisplayName("SESSION-5 groups that were formed keep their worksheet")
    void refreshKeepsWorksheets() {
        Rehearsal rehearsal = Rehearsal.with(2).live();
        rehearsal.ok(
                TRAINER, new SessionCommand.OfBreakout(new BreakoutCommand.Form("b1", Formation.RANDOM, 2, Map.of())));
        Agenda other =
                with(Samples.agenda(), new Agenda.BreakoutItem("b1", 5, 2, Formation.RANDOM, WorksheetForm.EMPTY));
        assertThat(rehearsal.send(TRAINER, new SessionCommand.Refresh("r2", other)))
                .contains(SessionRefusal.IN_USE);
        assertThat(rehearsal.send(TRAINER, new SessionCommand.Refresh("r2", without("b2"))))
                .isEmpty();
    }

    private static Agenda without(String id) {
        return new Agenda(Samples.agenda().items().stream()
                .filter(item -> !item.id().equals(id))
                .toList());
    }

    private static Agenda with(Agenda agenda, Agenda.Item changed) {
        List<Agenda.Item> items = new ArrayList<>(agenda.items());
        UnaryOperator<Agenda.Item> swap = item -> item.id().equals(changed.id()) ? changed : item;
        items.replaceAll(swap);
        return new Agenda(items);
    }

    @Test
    @DisplayName("SESSION-6 who is removed leaves nothing up and does not come back")
    void removes() {
        Rehearsal rehearsal = Rehearsal.with(4).live().ok(ANA, new SessionCommand.OfHand(new HandCommand.Raise()));
        rehearsal.ok(
                TRAINER, new SessionCommand.OfBreakout(new BreakoutCommand.Form("b1", Formation.RANDOM, 2, Map.of())));
        rehearsal.ok(TRAINER, new SessionCommand.RemovePerson("p1"));
        assertThat(rehearsal.at(TRAINER, "hands")).isEqualTo(Map.of());
        assertThat(rehearsal.session.groupOf("p1")).isEmpty();
        assertThat(rehearsal.session.isRemoved("p1")).isTrue();
        assertThat(rehearsal.session.came(ANA)).isEmpty();
    }

    @Test
    @DisplayName("DOOR-4 DOOR-7 what the door asks: stage, reveal and older messages")
    void answersTheDoor() {
        Rehearsal rehearsal = Rehearsal.with(1).live();
        assertThat(rehearsal.session.wasOnStage("a1")).isTrue();
        assertThat(rehearsal.session.wasOnStage("a2")).isFalse();
        assertThat(rehearsal.session.isRevealed("a2")).isFalse();
        rehearsal.ok(ANA, new SessionCommand.OfChat(new ChatCommand.Say("all", "hello")));
        assertThat(rehearsal.session.chat("all", Long.MAX_VALUE, 100)).hasSize(1);
    }

    @Test
    @DisplayName("a session without activities starts with an empty stage")
    void startsEmpty() {
        Rehearsal rehearsal = new Rehearsal();
        rehearsal.happen(rehearsal.session.open("r1", Agenda.EMPTY), "server");
        rehearsal.come(TRAINER);
        rehearsal.live();
        assertThat(rehearsal.at(TRAINER, "stage")).isEqualTo(Map.of());
        rehearsal.ok(TRAINER, new SessionCommand.End());
    }
}
