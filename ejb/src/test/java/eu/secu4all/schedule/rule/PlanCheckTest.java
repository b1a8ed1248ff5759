package eu.secu4all.schedule.rule;

import static eu.secu4all.schedule.PlanSamples.text;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.PlanSamples;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Activity.Poll;
import eu.secu4all.schedule.boundary.Activity.PollType;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.Problem;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCheckTest {

    @Test
    void acceptsAWholePlan() {
        assertThat(PlanCheck.of(PlanSamples.plan())).isEmpty();
    }

    @Test
    @DisplayName("PLAN-5 texts may be missing while a plan is being written")
    void acceptsMissingTexts() {
        SessionPlan blank = PlanSamples.plan(poll(PollType.OPEN_TEXT, 0, 1, null, null, 0));

        assertThat(PlanCheck.of(blank)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource
    void refuses(String rule, String key, Activity activity) {
        assertThat(PlanCheck.of(PlanSamples.plan(activity)))
                .extracting(Problem::key)
                .contains(key);
        assertThat(PlanCheck.of(PlanSamples.plan(activity)).get(0).details().get(0))
                .isEqualTo("1");
    }

    static List<Arguments> refuses() {
        return List.of(
                refused("PLAN-1", "plan.minutes", pause("a1", 0)),
                refused("PLAN-1", "plan.minutes", pause("a1", PlanLimits.MINUTES_MAX + 1)),
                refused("PLAN-2", "plan.id", pause("7", 5)),
                refused("PLAN-1", "plan.options", poll(PollType.SINGLE_CHOICE, 1, 1, null, null, 0)),
                refused("PLAN-1", "plan.options", poll(PollType.MULTIPLE_CHOICE, 13, 1, null, null, 0)),
                refused("PLAN-3", "plan.options", poll(PollType.OPEN_TEXT, 2, 1, null, null, 0)),
                refused("PLAN-1", "plan.choices-max", poll(PollType.MULTIPLE_CHOICE, 3, 4, null, null, 0)),
                refused("PLAN-1", "plan.words", poll(PollType.WORD_CLOUD, 0, 11, null, null, 0)),
                refused("PLAN-1", "plan.poll-seconds", poll(PollType.OPEN_TEXT, 0, 1, null, null, 3601)),
                refused("PLAN-3", "plan.scale", poll(PollType.SCALE, 0, 1, null, null, 0)),
                refused("PLAN-3", "plan.scale", poll(PollType.OPEN_TEXT, 0, 1, scale(5), null, 0)),
                refused("PLAN-1", "plan.scale-points", poll(PollType.SCALE, 0, 1, scale(2), null, 0)),
                refused("PLAN-1", "plan.scale-points", poll(PollType.SCALE, 0, 1, scale(12), null, 0)),
                refused("PLAN-3", "plan.estimate", poll(PollType.NUMERIC, 0, 1, null, null, 0)),
                refused("PLAN-1", "plan.estimate-number", poll(PollType.NUMERIC, 0, 1, null, estimate(-1), 0)),
                refused("PLAN-1", "plan.text-long", longQuestion()),
                refused("PLAN-3", "plan.slides-or-decks", slidesAndDecks()),
                refused("PLAN-1", "plan.slides", slides(PlanLimits.SLIDES_MAX + 1)),
                refused("PLAN-1", "plan.groups", groups(1)),
                refused("PLAN-1", "plan.groups", groups(17)),
                refused("PLAN-4", "plan.computed-of", breakout(PlanSamples.table(List.of()))),
                refused("PLAN-4", "plan.computed-of", breakout(PlanSamples.table(List.of("elsewhere")))),
                refused("PLAN-4", "plan.computed-of", breakout(PlanSamples.table(List.of("impact", "impact")))),
                refused("PLAN-3", "plan.columns", breakout(field("f", Worksheet.FieldKind.TABLE, 0, 5))),
                refused("PLAN-1", "plan.rows", breakout(field("f", Worksheet.FieldKind.TABLE, 0, 61))),
                refused("PLAN-3", "plan.rows", breakout(field("f", Worksheet.FieldKind.TEXT, 0, 1))),
                refused("PLAN-1", "plan.rows-start", breakout(field("f", Worksheet.FieldKind.TABLE, 6, 5))),
                refused("PLAN-3", "plan.choices", breakout(field("f", Worksheet.FieldKind.CHOICE, 0, 0))),
                refused("PLAN-2", "plan.id", breakout(field("Ä", Worksheet.FieldKind.TEXT, 0, 0))),
                refused("PLAN-2", "plan.id", breakout(field("risk", Worksheet.FieldKind.TEXT, 0, 0))));
    }

    @Test
    @DisplayName("PLAN-4 bands rise")
    void refusesFallingBands() {
        Worksheet.Column sum = PlanSamples.column(
                "sum",
                Worksheet.ColumnKind.SUM,
                List.of("n"),
                List.of(new Worksheet.Band(9, 1, text("low")), new Worksheet.Band(4, 5, text("high"))));
        Worksheet.Column n = PlanSamples.column("n", Worksheet.ColumnKind.NUMBER, List.of(), List.of());
        Worksheet.Field table = new Worksheet.Field(
                "t", Worksheet.FieldKind.TABLE, text("t"), LocalizedText.NONE, List.of(), List.of(n, sum), 0, 5);

        assertThat(PlanCheck.of(PlanSamples.plan(breakout(table))))
                .extracting(Problem::key)
                .containsExactly("plan.bands-rise", "plan.band-level");
    }

    @Test
    @DisplayName("PLAN-1 a plan has 200 activities at most; PLAN-2 each with an id of its own")
    void countsActivities() {
        Activity[] full =
                IntStream.rangeClosed(1, 200).mapToObj(n -> pause("a" + n, 1)).toArray(Activity[]::new);
        Activity[] over =
                IntStream.rangeClosed(1, 201).mapToObj(n -> pause("a" + n, 1)).toArray(Activity[]::new);

        assertThat(PlanCheck.of(PlanSamples.plan(full))).isEmpty();
        assertThat(PlanCheck.of(PlanSamples.plan(over)))
                .containsExactly(new Problem("plan.activities", List.of("0", "0", "200")));
        assertThat(PlanCheck.of(PlanSamples.plan(pause("a1", 1), pause("a1", 1))))
                .containsExactly(new Problem("plan.id", List.of("0", "a1")));
    }

    private static Arguments refused(String rule, String key, Activity activity) {
        return Arguments.of(rule, key, activity);
    }

    private static Activity pause(String id, int minutes) {
        return new Activity.Break(id, text("Pause"), minutes, LocalizedText.NONE);
    }

    private static Poll poll(
            PollType type, int options, int max, Activity.Scale scale, Activity.Estimate estimate, int seconds) {
        List<Activity.Option> choices = IntStream.rangeClosed(1, options)
                .mapToObj(n -> new Activity.Option("o" + n, LocalizedText.NONE, false))
                .toList();
        LocalizedText none = LocalizedText.NONE;
        return new Poll("a1", none, 5, none, type, none, choices, max, scale, estimate, true, false, seconds, none);
    }

    private static Activity.Scale scale(int points) {
        return new Activity.Scale(points, text("low"), text("high"));
    }

    private static Activity.Estimate estimate(double tolerance) {
        return new Activity.Estimate(LocalizedText.NONE, 7.0, tolerance);
    }

    private static Activity longQuestion() {
        LocalizedText none = LocalizedText.NONE;
        LocalizedText question = LocalizedText.of(Language.FR, "x".repeat(PlanLimits.QUESTION_MAX + 1));
        return new Poll(
                "a1", none, 5, none, PollType.OPEN_TEXT, question, List.of(), 1, null, null, true, false, 0, none);
    }

    private static Activity slides(int count) {
        List<Activity.Slide> slides = IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Activity.Slide("s" + n, text("slide")))
                .toList();
        return new Activity.Slides("a1", text("Slides"), 5, LocalizedText.NONE, slides, Map.of());
    }

    private static Activity slidesAndDecks() {
        return new Activity.Slides(
                "a1",
                text("Slides"),
                5,
                LocalizedText.NONE,
                Collections.nCopies(1, new Activity.Slide("s1", text("slide"))),
                Map.of(Language.EN, new Activity.Deck(1, 3)));
    }

    private static Activity groups(int groups) {
        Activity.Breakout one = PlanSamples.breakout();
        return new Activity.Breakout(
                "a1", one.title(), 5, one.notes(), one.task(), groups, one.formation(), one.worksheet());
    }

    private static Activity breakout(Worksheet.Field field) {
        return PlanSamples.breakout(new Worksheet(
                List.of(new Worksheet.Section("risk", text("Risk"), LocalizedText.NONE, List.of(field)))));
    }

    private static Worksheet.Field field(String id, Worksheet.FieldKind kind, int rowsMin, int rowsMax) {
        return new Worksheet.Field(id, kind, text("f"), LocalizedText.NONE, List.of(), List.of(), rowsMin, rowsMax);
    }
}
