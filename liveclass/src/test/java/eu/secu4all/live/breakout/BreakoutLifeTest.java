package eu.secu4all.live.breakout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.live.breakout.BreakoutCommand.AnswerCall;
import eu.secu4all.live.breakout.BreakoutCommand.Choose;
import eu.secu4all.live.breakout.BreakoutCommand.End;
import eu.secu4all.live.breakout.BreakoutCommand.Extend;
import eu.secu4all.live.breakout.BreakoutCommand.Form;
import eu.secu4all.live.breakout.BreakoutCommand.Move;
import eu.secu4all.live.breakout.BreakoutCommand.RaiseCall;
import eu.secu4all.live.breakout.BreakoutCommand.WithdrawCall;
import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What happens in the course of an exercise, and who sees it. */
class BreakoutLifeTest {

    private static final Instant END = Classroom.TEN.plus(Duration.ofMinutes(20));

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> view, String... path) {
        Map<String, Object> here = view;
        for (String step : path) {
            here = (Map<String, Object>) here.get(step);
        }
        return here;
    }

    private static Classroom running(int learners) {
        return Classroom.of(learners).formed(Formation.RANDOM, 2).started();
    }

    @Test
    @DisplayName("BRK-1 a late joiner gets into the smallest group")
    void late() {
        Classroom room = Classroom.of(3).formed(Formation.RANDOM, 2);
        int smaller = room.counts(one -> true).get(1) == 1 ? 1 : 2;
        List<BreakoutEvent> events = room.breakouts.place(room.come("l9", "Linden", "de"));
        assertThat(events).containsExactly(new BreakoutEvent.Placed("a6", "l9", smaller));
        room.apply("server", events);
        assertThat(room.breakouts.place(room.people.get("l9"))).isEmpty();
        assertThat(room.breakouts.place(room.people.get("p1"))).isEmpty();
    }

    @Test
    @DisplayName("BRK-1 by language, a late joiner gets into the smallest group that speaks it")
    void lateByLanguage() {
        Classroom room = new Classroom();
        room.come("l1", "", "it");
        room.come("l2", "", "it");
        room.come("l3", "", "it");
        room.come("l4", "", "de");
        room.formed(Formation.BY_LANGUAGE, 2).started();
        assertThat(room.breakouts.place(room.come("l5", "", "it")))
                .containsExactly(new BreakoutEvent.Placed("a6", "l5", room.groupOf("l1")));
        assertThat(room.breakouts.place(room.come("l6", "", "fr")))
                .containsExactly(new BreakoutEvent.Placed("a6", "l6", room.groupOf("l4")));
    }

    @Test
    @DisplayName("BRK-1 where groups are chosen, made by hand and not started, or over, nobody is placed")
    void lateButNotPlaced() {
        Classroom chosen = Classroom.of(2).formed(Formation.SELF_CHOSEN, 2).started();
        assertThat(chosen.breakouts.place(chosen.come("l9", "", "de"))).isEmpty();
        Classroom byHand = Classroom.of(2).formed(Formation.BY_HAND, 2);
        assertThat(byHand.breakouts.place(byHand.come("l9", "", "de"))).isEmpty();
        byHand.started();
        assertThat(byHand.breakouts.place(byHand.come("l10", "", "de"))).hasSize(1);
        Classroom over = running(2).done(new End("a6"));
        assertThat(over.breakouts.place(over.come("l9", "", "de"))).isEmpty();
        Classroom empty = Classroom.of(2);
        assertThat(empty.breakouts.place(empty.people.get("l1"))).isEmpty();
    }

    @Test
    @DisplayName("BRK-2 60 s before the end it warns, at the end it ends")
    void clock() {
        Classroom room = running(4);
        assertThat(room.breakouts.nextDue()).contains(END.minusSeconds(60));
        assertThat(room.breakouts.due(END.minusSeconds(61))).isEmpty();
        List<BreakoutEvent> warning = room.breakouts.due(END.minusSeconds(60));
        assertThat(warning).containsExactly(new BreakoutEvent.Warned("a6"));
        room.apply(Stamp.SERVER, warning);
        assertThat(at(room.breakouts.view(Audience.Wide.STAGE), "breakouts", "a6")
                        .get("warned"))
                .isEqualTo(true);
        assertThat(room.breakouts.due(END.minusSeconds(1))).isEmpty();
        assertThat(room.breakouts.nextDue()).contains(END);
        List<BreakoutEvent> end = room.breakouts.due(END);
        assertThat(end).containsExactly(new BreakoutEvent.Ended("a6"));
        room.apply(Stamp.SERVER, end);
        assertThat(room.breakouts.nextDue()).isEmpty();
        assertThat(room.breakouts.due(END.plusSeconds(9))).isEmpty();
    }

    @Test
    @DisplayName("BRK-2 extending moves warning and end, and warns again")
    void extended() {
        Classroom room = running(4).apply(Stamp.SERVER, List.of(new BreakoutEvent.Warned("a6")));
        room.done(new Extend("a6", 5));
        assertThat(room.breakouts.nextDue()).contains(END.plusSeconds(240));
    }

    @Test
    @DisplayName("BRK-2 a server that was down over warning and end only ends it")
    void overdue() {
        assertThat(running(4).breakouts.due(END.plusSeconds(5))).containsExactly(new BreakoutEvent.Ended("a6"));
    }

    @Test
    @DisplayName("BRK-3 worksheets are open to members and trainers while it runs")
    void editing() {
        Classroom room = Classroom.of(2).formed(Formation.RANDOM, 2);
        int own = room.groupOf("l1");
        assertThat(room.breakouts.barToEditing(room.learner("l1"), "a6", own)).contains(BreakoutRefusal.NOT_RUNNING);
        room.started();
        assertThat(room.breakouts.barToEditing(room.learner("l1"), "a6", own)).isEmpty();
        assertThat(room.breakouts.barToEditing(room.learner("l1"), "a6", 3 - own))
                .contains(BreakoutRefusal.NOT_ALLOWED);
        assertThat(room.breakouts.barToEditing(Classroom.TRAINER, "a6", 2)).isEmpty();
        assertThat(room.breakouts.barToEditing(Classroom.TRAINER, "a6", 3)).contains(BreakoutRefusal.NOT_RUNNING);
        assertThat(room.breakouts.barToEditing(Classroom.TRAINER, "a1", 1)).contains(BreakoutRefusal.NOT_RUNNING);
        room.done(new End("a6"));
        assertThat(room.breakouts.barToEditing(Classroom.TRAINER, "a6", 2)).contains(BreakoutRefusal.NOT_RUNNING);
    }

    @Test
    @DisplayName("BRK-4 an older exercise that starts again has its groups formed again, without who is gone")
    void olderStartsAgain() {
        Classroom room = running(4).done(new End("a6")).done(new Form("a7", Formation.RANDOM, 2, Map.of()));
        int group = room.groupOf("l2");
        room.people.remove("l1");
        room.started();
        assertThat(room.breakouts.groupOf("l2")).contains(new Audience.Group("a6", group));
        assertThat(room.groupOf("l1")).isZero();
    }

    @Test
    @DisplayName("BRK-8 calls queue up at the trainers, the own one shows in the group, and the end clears them")
    void calls() {
        Classroom room = running(4);
        room.done(room.learner("l1"), new RaiseCall("a6"));
        String call = "a6-" + room.groupOf("l1");
        assertThat(at(room.breakouts.view(Audience.Wide.TRAINERS), "calls", call)
                        .get("name"))
                .isEqualTo("Name of l1");
        assertThat(at(room.breakouts.view(Audience.Wide.LEARNERS), "calls")).isEmpty();
        assertThat(at(room.breakouts.own("l1"), "calls")).containsOnlyKeys(call);
        room.done(room.learner("l1"), new WithdrawCall("a6"));
        assertThat(room.breakouts.own("l1")).doesNotContainKey("calls");
        room.done(room.learner("l1"), new RaiseCall("a6")).done(new AnswerCall("a6", room.groupOf("l1")));
        room.done(room.learner("l1"), new RaiseCall("a6")).done(new End("a6"));
        assertThat(at(room.breakouts.view(Audience.Wide.TRAINERS), "calls")).isEmpty();
    }

    @Test
    @DisplayName("BRK-9 beyond 300 members learners see only their own place")
    void manyMembers() {
        Classroom room = Classroom.of(Breakout.LISTED_MAX).formed(Formation.RANDOM, 3);
        assertThat(at(room.breakouts.view(Audience.Wide.LEARNERS), "breakouts", "a6", "members"))
                .hasSize(Breakout.LISTED_MAX);
        room.come("l301", "", "fr");
        room.formed(Formation.RANDOM, 3);
        assertThat(at(room.breakouts.view(Audience.Wide.LEARNERS), "breakouts", "a6")
                        .containsKey("members"))
                .isFalse();
        assertThat(at(room.breakouts.view(Audience.Wide.TRAINERS), "breakouts", "a6", "members"))
                .hasSize(301);
        assertThat(at(room.breakouts.own("l301"), "breakouts", "a6", "members")).containsOnlyKeys("l301");
        room.done(new Move("a6", "l301", 2));
    }

    @Test
    @DisplayName("BRK-10 the stage sees no names and no calls")
    void stage() {
        Classroom room = running(4);
        room.done(room.learner("l1"), new RaiseCall("a6")).done(new BreakoutCommand.Announce("a6", "Look up, please"));
        assertThat(room.breakouts.view(Audience.Wide.STAGE).toString())
                .doesNotContain("Name of", "l1")
                .contains("Look up, please", "running");
    }

    @Test
    @DisplayName("The newest 50 announcements stay in the view")
    void announcements() {
        Classroom room = running(2);
        for (int i = 0; i <= Announcements.KEPT; i++) {
            room.done(new BreakoutCommand.Announce("a6", "No. " + i));
        }
        assertThat(at(room.breakouts.view(Audience.Wide.LEARNERS), "announcements"))
                .hasSize(Announcements.KEPT);
    }

    @Test
    @DisplayName("Who is removed from the session leaves the group, unless the exercise is over")
    void removed() {
        Classroom room = running(4);
        List<BreakoutEvent> events = room.breakouts.leave("l1");
        assertThat(events).containsExactly(new BreakoutEvent.Left("a6", "l1"));
        room.apply("p1", events);
        assertThat(room.groupOf("l1")).isZero();
        room.done(new End("a6"));
        assertThat(room.breakouts.leave("l2")).isEmpty();
    }

    @Test
    @DisplayName("The end of the session ends what runs")
    void sessionEnds() {
        assertThat(running(2).breakouts.endAll()).containsExactly(new BreakoutEvent.Ended("a6"));
        assertThat(Classroom.of(2).breakouts.endAll()).isEmpty();
    }

    @Test
    @DisplayName("Events that move people change streams, others do not")
    void streams() {
        Classroom room = Classroom.of(2).formed(Formation.SELF_CHOSEN, 2).started();
        room.done(room.learner("l1"), new Choose("a6", 2));
        assertThat(room.breakouts.groupOf("l1")).contains(new Audience.Group("a6", 2));
        assertThat(room.breakouts.groupOf("l2")).isEmpty();
        assertThat(room.events.stream().map(room.breakouts::changesGroups)).containsExactly(true, false, true);
        assertThat(room.breakouts.isUsed("a6")).isTrue();
        assertThat(room.breakouts.groups("a7")).isZero();
    }

    @Test
    @DisplayName("Replaying the events gives the same views")
    void replay() {
        Classroom room = running(5);
        room.done(room.learner("l1"), new RaiseCall("a6")).done(new Move("a6", "l2", 1));
        Breakouts again = new Breakouts(room);
        for (int i = 0; i < room.events.size(); i++) {
            again.on(room.events.get(i), new Stamp(i + 1L, room.now, i < 2 ? "p1" : "l1"));
        }
        assertThat(again.view(Audience.Wide.TRAINERS)).isEqualTo(room.breakouts.view(Audience.Wide.TRAINERS));
        assertThat(again.own("l1")).isEqualTo(room.breakouts.own("l1"));
    }

    @Test
    @DisplayName("A broken log shows")
    void brokenLog() {
        Classroom room = Classroom.of(1);
        Stamp stamp = new Stamp(1, room.now, "p1");
        assertThatThrownBy(() -> room.breakouts.on(new BreakoutEvent.Ended("a6"), stamp))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        room.breakouts.on(new BreakoutEvent.Formed("a6", Formation.RANDOM, 2, Map.of("l7", 1)), stamp))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("What one learner sees besides the shared view lies within it or their group")
    void ownLiesWithin() {
        Classroom room = running(4);
        Map<String, Object> merged = room.breakouts.view(Audience.Wide.LEARNERS);
        Patch.merge(merged, room.breakouts.own("l1"));
        assertThat(merged).isEqualTo(room.breakouts.view(Audience.Wide.LEARNERS));
    }
}
