package eu.secu4all.live.stage;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {

    private static final Stop SLIDES = new Stop("a1", Stop.Kind.SLIDES, 5, 4);
    private static final Stop POLL = new Stop("a2", Stop.Kind.POLL, 5, 0);
    private static final Stop BREAKOUT = new Stop("a3", Stop.Kind.BREAKOUT, 20, 0);

    private final Stage stage = new Stage(activity -> activity.equals("a3") ? 3 : 0);
    private final StageSight sight = new StageSight(stage);

    @BeforeEach
    void layTheRunSheet() {
        stage.lay(List.of(SLIDES, POLL, BREAKOUT));
        stage.resume(at(0));
    }

    private static Stamp at(long seconds) {
        return new Stamp(1, Instant.ofEpochSecond(seconds), "t1");
    }

    private void go(String activity, int slide, long seconds) {
        stage.on(new StageEvent.Went(activity, slide), at(seconds));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void decides(String rule, String activity, StageCommand command, Object expected) {
        if (!activity.isEmpty()) {
            go(activity, activity.equals("a1") ? 4 : 0, 1);
        }
        assertThat(stage.decide(command))
                .isEqualTo(
                        expected instanceof StageEvent event
                                ? Decision.yes(event)
                                : Decision.no((StageRefusal) expected));
    }

    static Stream<Arguments> decides() {
        return Stream.of(
                goes("STAGE-3 to the last slide", "a1", 4, new StageEvent.Went("a1", 4)),
                goes("STAGE-3 to a slide that is not there", "a1", 5, StageRefusal.NO_SUCH_SLIDE),
                goes("STAGE-3 to no slide", "a1", 0, StageRefusal.NO_SUCH_SLIDE),
                goes("STAGE-3 to a poll", "a2", 0, new StageEvent.Went("a2", 0)),
                goes("STAGE-3 to the slide of a poll", "a2", 1, StageRefusal.NO_SUCH_SLIDE),
                goes("STAGE-3 to nowhere", "a9", 0, StageRefusal.NO_SUCH_ACTIVITY),
                shows(
                        "STAGE-4 the activity",
                        "a1",
                        StageView.ACTIVITY,
                        0,
                        new StageEvent.Shown("a1", StageView.ACTIVITY, 0)),
                shows("STAGE-4 no groups of slides", "a1", StageView.COMPARE, 0, StageRefusal.NOT_A_BREAKOUT),
                shows("STAGE-4 nothing before the start", "", StageView.WORKSHEET, 1, StageRefusal.NOT_A_BREAKOUT),
                shows(
                        "STAGE-4 all groups",
                        "a3",
                        StageView.COMPARE,
                        0,
                        new StageEvent.Shown("a3", StageView.COMPARE, 0)),
                shows("STAGE-4 all groups are not one", "a3", StageView.COMPARE, 1, StageRefusal.NO_SUCH_GROUP),
                shows(
                        "STAGE-4 the last group",
                        "a3",
                        StageView.WORKSHEET,
                        3,
                        new StageEvent.Shown("a3", StageView.WORKSHEET, 3)),
                shows("STAGE-4 no group", "a3", StageView.WORKSHEET, 0, StageRefusal.NO_SUCH_GROUP),
                shows("STAGE-4 a group too many", "a3", StageView.WORKSHEET, 4, StageRefusal.NO_SUCH_GROUP),
                shows("STAGE-4 the activity has no group", "a3", StageView.ACTIVITY, 1, StageRefusal.NO_SUCH_GROUP));
    }

    private static Arguments goes(String rule, String activity, int slide, Object expected) {
        return Arguments.of(rule, "", new StageCommand.Go(activity, slide), expected);
    }

    private static Arguments shows(String rule, String activity, StageView view, int group, Object expected) {
        return Arguments.of(rule, activity, new StageCommand.Show(view, group), expected);
    }

    @Test
    @DisplayName("STAGE-4 going anywhere shows the activity itself")
    void goingEndsComparing() {
        go("a3", 0, 1);
        stage.on(new StageEvent.Shown("a3", StageView.WORKSHEET, 2), at(2));
        assertThat(node("stage")).containsEntry("show", "worksheet").containsEntry("group", 2);
        go("a1", 2, 3);
        assertThat(node("stage"))
                .containsEntry("show", "activity")
                .containsEntry("slide", 2)
                .doesNotContainKey("group");
    }

    @Test
    @DisplayName("STAGE-5 STAGE-6 states and time spent")
    void keepsTime() {
        assertThat(line("a1"))
                .containsEntry("state", "ahead")
                .containsEntry("slides", 4)
                .doesNotContainKey("startedAt");
        go("a1", 1, 10);
        go("a1", 2, 20);
        go("a2", 0, 40);
        assertThat(line("a1"))
                .containsEntry("state", "done")
                .containsEntry("spentMs", 30_000L)
                .containsEntry("startedAt", 10_000L);
        assertThat(line("a2")).containsEntry("state", "now").containsEntry("spentMs", 0L);
        stage.pause(at(50));
        stage.resume(at(1_000));
        go("a1", 1, 1_005);
        go("a2", 0, 1_010);
        assertThat(line("a1")).containsEntry("spentMs", 35_000L).containsEntry("startedAt", 10_000L);
        assertThat(line("a2")).containsEntry("spentMs", 15_000L);
        assertThat(node("stage")).containsEntry("since", 1_010_000L);
    }

    @Test
    @DisplayName("STAGE-7 a new run sheet keeps what is on the stage")
    void keepsTheCurrentActivity() {
        assertThat(stage.fits(List.of())).isTrue();
        go("a1", 4, 1);
        assertThat(stage.fits(List.of(POLL))).isFalse();
        assertThat(stage.fits(List.of(new Stop("a1", Stop.Kind.BREAK, 5, 0)))).isFalse();
        List<Stop> shorter = List.of(new Stop("a1", Stop.Kind.SLIDES, 5, 2), BREAKOUT);
        assertThat(stage.fits(shorter)).isTrue();
        assertThat(stage.lead(shorter)).contains(new StageEvent.Went("a1", 2));
        assertThat(stage.lead(List.of(SLIDES))).isEmpty();
        stage.lay(shorter);
        assertThat(sight.laid(List.of("a2")).get(0).patch().toString()).contains("a2=null", "slides=2", "slides=null");
        assertThat(stage.wasOnStage("a1")).isTrue();
        assertThat(stage.wasOnStage("a2")).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> node(String key) {
        return (Map<String, Object>) sight.view().get(key);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> line(String activity) {
        return (Map<String, Object>) node("agenda").get(activity);
    }
}
