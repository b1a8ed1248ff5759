package eu.secu4all.schedule;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.List;
import java.util.Map;

/** Small plans for tests. */
public final class PlanSamples {

    private PlanSamples() {}

    public static LocalizedText text(String text) {
        return new LocalizedText(Map.of(
                Language.EN, text, Language.DE, text + " de", Language.FR, text + " fr", Language.IT, text + " it"));
    }

    public static SessionPlan plan() {
        return plan(slides(), poll(), breakout(), new Activity.Break("a4", text("Coffee"), 10, LocalizedText.NONE));
    }

    public static SessionPlan plan(Activity... activities) {
        return new SessionPlan(Language.EN, text("Market square"), text("What it is about"), List.of(activities));
    }

    public static Activity.Slides slides() {
        return new Activity.Slides(
                "a1",
                text("Welcome"),
                5,
                text("Say hello"),
                List.of(new Activity.Slide("s1", text("# Hello"))),
                Map.of());
    }

    public static Activity.Poll poll() {
        return new Activity.Poll(
                "a2",
                text("Worries"),
                5,
                LocalizedText.NONE,
                Activity.PollType.SINGLE_CHOICE,
                text("What worries you?"),
                List.of(
                        new Activity.Option("o1", text("Vehicles"), true),
                        new Activity.Option("o2", text("Crowds"), false)),
                1,
                null,
                null,
                true,
                false,
                0,
                text("Because"));
    }

    public static Activity.Breakout breakout() {
        return breakout(new Worksheet(List.of(new Worksheet.Section(
                "risk", text("Risk"), LocalizedText.NONE, List.of(table(List.of("likelihood", "impact")))))));
    }

    public static Activity.Breakout breakout(Worksheet worksheet) {
        return new Activity.Breakout(
                "a3",
                text("Exercise"),
                40,
                LocalizedText.NONE,
                text("Assess the square"),
                4,
                Activity.Formation.RANDOM,
                worksheet);
    }

    /** A table of a likelihood, an impact, and their product. */
    public static Worksheet.Field table(List<String> of) {
        return new Worksheet.Field(
                "scenarios",
                Worksheet.FieldKind.TABLE,
                text("Scenarios"),
                LocalizedText.NONE,
                List.of(),
                List.of(
                        column("likelihood", Worksheet.ColumnKind.SCALE, List.of(), List.of()),
                        column("impact", Worksheet.ColumnKind.SCALE, List.of(), List.of()),
                        column(
                                "risk-value",
                                Worksheet.ColumnKind.PRODUCT,
                                of,
                                List.of(
                                        new Worksheet.Band(4, 1, text("low")),
                                        new Worksheet.Band(25, 4, text("very high"))))),
                1,
                10);
    }

    public static Worksheet.Column column(
            String id, Worksheet.ColumnKind kind, List<String> of, List<Worksheet.Band> bands) {
        return new Worksheet.Column(id, kind, text(id), List.of(), of, bands);
    }
}
