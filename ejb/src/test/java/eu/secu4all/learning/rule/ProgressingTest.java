package eu.secu4all.learning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.learning.rule.Course.CourseModule;
import eu.secu4all.learning.rule.Course.CourseUnit;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgressingTest {

    private static final UnitKey LESSON = new UnitKey("m1", "lesson");
    private static final UnitKey QUIZ = new UnitKey("m1", "quiz");
    private static final UnitKey LIVE = new UnitKey("m1", "live");
    private static final UnitKey LATER = new UnitKey("m2", "later");
    private static final List<Fact> READ = List.of(new Fact.Read());

    private static final Course COURSE = new Course(
            "secu4all",
            List.of(
                    new CourseModule(
                            "m1",
                            List.of(),
                            List.of(
                                    unit(LESSON, 40, List.of(), new Completion.Read()),
                                    unit(QUIZ, 30, List.of("lesson"), new Completion.Passed()),
                                    new CourseUnit(LIVE, 30, List.of("gone"), new Completion.Attended(60), true))),
                    new CourseModule(
                            "m2", List.of("m1", "m9"), List.of(unit(LATER, 20, List.of(), new Completion.Opened())))));

    private static CourseUnit unit(UnitKey key, int minutes, List<String> requires, Completion completion) {
        return new CourseUnit(key, minutes, requires, completion, false);
    }

    @ParameterizedTest(name = "LEARN-1 {0}")
    @MethodSource
    void met(String rule, Completion completion, List<Fact> facts, boolean met) {
        assertThat(completion.isMetBy(facts)).isEqualTo(met);
    }

    static Stream<Arguments> met() {
        Completion checks = new Completion.Checks(Set.of("c1", "c2"));
        Completion answered = new Completion.Answered(Set.of("q1"));
        List<Fact> both = List.of(new Fact.Read(), new Fact.CheckAnswered("c1"), new Fact.CheckAnswered("c2"));
        return Stream.of(
                Arguments.of("read", new Completion.Read(), READ, true),
                Arguments.of("opened is not read", new Completion.Read(), List.of(new Fact.Opened()), false),
                Arguments.of("read, and every check", checks, both, true),
                Arguments.of("one check is missing", checks, both.subList(0, 2), false),
                Arguments.of("checks without reading", checks, both.subList(1, 3), false),
                Arguments.of("in one's own words", answered, List.of(new Fact.Answered("q1")), true),
                Arguments.of("not answered", answered, READ, false),
                Arguments.of("no question is no answer", new Completion.Answered(Set.of()), READ, false),
                Arguments.of("handed in", new Completion.HandedIn(), List.of(new Fact.HandedIn()), true),
                Arguments.of("passed", new Completion.Passed(), List.of(new Fact.Passed()), true),
                Arguments.of("opened", new Completion.Opened(), List.of(new Fact.Opened()), true));
    }

    @ParameterizedTest(name = "LEARN-3 {0}")
    @MethodSource
    void counted(String rule, Completion completion, List<Fact> facts, boolean met) {
        assertThat(completion.isMetBy(facts)).isEqualTo(met);
    }

    static Stream<Arguments> counted() {
        Completion assessed = new Completion.Assessed(2);
        Completion hour = new Completion.Attended(60);
        return Stream.of(
                Arguments.of(
                        "the last assessment counts",
                        assessed,
                        List.of(new Fact.Assessed(1), new Fact.Assessed(2)),
                        true),
                Arguments.of(
                        "even if it is worse", assessed, List.of(new Fact.Assessed(3), new Fact.Assessed(1.9)), false),
                Arguments.of("not assessed yet", assessed, List.of(new Fact.HandedIn()), false),
                Arguments.of(
                        "minutes of two sessions add up",
                        hour,
                        List.of(new Fact.Attended(1, 30), new Fact.Attended(2, 30)),
                        true),
                Arguments.of(
                        "the same session told twice does not",
                        hour,
                        List.of(new Fact.Attended(1, 30), new Fact.Attended(1, 40)),
                        false),
                Arguments.of("nobody attends by staying away", new Completion.Attended(0), List.of(), false));
    }

    @Test
    @DisplayName("LEARN-4 what is closed says why, and opens when that is done")
    void closed() {
        Standing before = Progressing.of(COURSE, Map.of(), Set.of());
        Standing after = Progressing.of(COURSE, Map.of(LESSON, READ), Set.of(QUIZ));

        assertThat(unit(before, QUIZ)).isEqualTo(new UnitStanding(QUIZ, State.CLOSED, List.of("lesson")));
        assertThat(unit(before, LESSON).state()).isEqualTo(State.OPEN);
        assertThat(unit(after, QUIZ).state()).isEqualTo(State.BEGUN);
        assertThat(unit(after, LATER)).isEqualTo(new UnitStanding(LATER, State.CLOSED, List.of()));
        assertThat(after.modules().get(1).missing()).containsExactly("m1");
    }

    @Test
    @DisplayName("LEARN-4 a closed unit that was done all the same is done")
    void doneThoughClosed() {
        Standing standing = Progressing.of(COURSE, Map.of(QUIZ, List.of(new Fact.Passed())), Set.of());

        assertThat(unit(standing, QUIZ).state()).isEqualTo(State.DONE);
    }

    @Test
    @DisplayName("LEARN-5 a requirement that the programme does not have closes nothing")
    void goneRequirement() {
        assertThat(unit(Progressing.of(COURSE, Map.of(), Set.of()), LIVE).state())
                .isEqualTo(State.OPEN);
    }

    @Test
    @DisplayName("LEARN-2 a unit that was done stays done when its rule changes")
    void staysDone() {
        assertThat(Progressing.isDone(COURSE.find(QUIZ).orElseThrow(), List.of(new Fact.Done())))
                .isTrue();
        assertThat(Progressing.isDone(COURSE.find(QUIZ).orElseThrow(), READ)).isFalse();
    }

    @Test
    @DisplayName("LEARN-6 per cent go by minutes: 40 of 100 in the module, 40 of 120 in all")
    void percent() {
        Standing standing = Progressing.of(COURSE, Map.of(LESSON, READ), Set.of());

        assertThat(standing.modules().get(0).percent()).isEqualTo(40);
        assertThat(standing.percent()).isEqualTo(33);
        assertThat(standing.done()).isFalse();
    }

    @Test
    @DisplayName("LEARN-6 without minutes each unit counts alike, and one without minutes keeps it below 100")
    void withoutMinutes() {
        CourseUnit first = unit(new UnitKey("m", "a"), 0, List.of(), new Completion.Read());
        CourseUnit second = unit(new UnitKey("m", "b"), 0, List.of(), new Completion.Read());
        CourseUnit timed = unit(new UnitKey("m", "b"), 10, List.of(), new Completion.Read());

        assertThat(percent(List.of(first, second), first.key())).isEqualTo(50);
        assertThat(percent(List.of(first, timed), timed.key())).isEqualTo(99);
        assertThat(percent(List.of(), LESSON)).isEqualTo(100);
    }

    private static int percent(List<CourseUnit> units, UnitKey done) {
        Course course = new Course("p", List.of(new CourseModule("m", List.of(), units)));
        return Progressing.of(course, Map.of(done, READ), Set.of()).percent();
    }

    @Property
    @Label("LEARN-3 and LEARN-6 telling facts again changes nothing, and more facts never take away")
    void monotone(@ForAll @Size(3) List<Boolean> done) {
        Map<UnitKey, List<Fact>> some = new HashMap<>();
        Map<UnitKey, List<Fact>> twice = new HashMap<>();
        List<UnitKey> keys = List.of(LESSON, QUIZ, LATER);
        for (int i = 0; i < keys.size(); i++) {
            if (done.get(i)) {
                some.put(keys.get(i), List.of(new Fact.Done()));
                twice.put(keys.get(i), List.of(new Fact.Done(), new Fact.Done()));
            }
        }
        Standing standing = Progressing.of(COURSE, some, Set.of());
        assertThat(Progressing.of(COURSE, twice, Set.of())).isEqualTo(standing);
        Map<UnitKey, List<Fact>> more = new HashMap<>(some);
        more.put(LIVE, new ArrayList<>(List.of(new Fact.Attended(1, 60))));
        assertThat(Progressing.of(COURSE, more, Set.of()).percent()).isGreaterThanOrEqualTo(standing.percent());
    }

    @Test
    @DisplayName(
            "LEARN-7 the unit begun last comes first, then the first open one; live sessions and waiting quizzes never")
    void next() {
        Instant now = Instant.parse("2026-03-02T12:00:00Z");
        Standing fresh = Progressing.of(COURSE, Map.of(), Set.of());
        assertThat(NextUnit.of(COURSE, fresh, Map.of(), Set.of())).contains(new NextUnit(LESSON, false));

        Standing begun = Progressing.of(COURSE, Map.of(LESSON, READ), Set.of(QUIZ, LIVE));
        assertThat(NextUnit.of(COURSE, begun, Map.of(QUIZ, now), Set.of())).contains(new NextUnit(QUIZ, true));
        assertThat(NextUnit.of(COURSE, begun, Map.of(), Set.of(QUIZ))).isEmpty();
    }

    @Test
    @DisplayName("LEARN-8 behind is who lacks more than ten points of an even pace")
    void pace() {
        Instant start = Instant.parse("2026-03-02T12:00:00Z");
        Instant due = start.plus(Duration.ofDays(100));
        Instant half = start.plus(Duration.ofDays(50));

        assertThat(Pace.of(start, due, half, 40)).isEqualTo(Pace.ON_TIME);
        assertThat(Pace.of(start, due, half, 39)).isEqualTo(Pace.BEHIND);
        assertThat(Pace.of(start, due, half, 60)).isEqualTo(Pace.ON_TIME);
        assertThat(Pace.of(start, due, half, 61)).isEqualTo(Pace.AHEAD);
        assertThat(Pace.of(start, due, start.minusSeconds(9), 0)).isEqualTo(Pace.ON_TIME);
        assertThat(Pace.of(start, start, due, 80)).isEqualTo(Pace.BEHIND);
    }

    private static UnitStanding unit(Standing standing, UnitKey key) {
        return standing.units().stream()
                .filter(unit -> unit.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
