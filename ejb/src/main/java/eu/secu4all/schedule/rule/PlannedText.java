package eu.secu4all.schedule.rule;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.ArrayList;
import java.util.List;

/**
 * One text of an activity and where it stands.
 *
 * @param place a key of the bundle {@code texts/schedule}, after {@code place.}
 * @param number which one of its kind, from 1; 0 if there is only one
 * @param needed readers need it: without it something on the screen would be blank
 * @param max longest allowed text
 */
record PlannedText(String place, int number, LocalizedText text, boolean needed, int max) {

    static List<PlannedText> of(Activity activity) {
        Texts texts = new Texts();
        texts.need("title", 0, activity.title(), PlanLimits.TITLE_MAX);
        if (activity instanceof Activity.Slides slides) {
            number(slides.slides(), (n, slide) -> texts.need("slide", n, slide.markdown(), PlanLimits.MARKDOWN_MAX));
        } else if (activity instanceof Activity.Poll poll) {
            poll(texts, poll);
        } else if (activity instanceof Activity.Breakout breakout) {
            texts.need("task", 0, breakout.task(), PlanLimits.MARKDOWN_MAX);
            number(breakout.worksheet().sections(), (n, section) -> section(texts, n, section));
        }
        texts.may("notes", 0, activity.notes(), PlanLimits.NOTES_MAX);
        return texts.all;
    }

    private static void poll(Texts texts, Activity.Poll poll) {
        texts.need("question", 0, poll.question(), PlanLimits.QUESTION_MAX);
        number(poll.options(), (n, option) -> texts.need("option", n, option.text(), PlanLimits.OPTION_TEXT_MAX));
        if (poll.scale() != null) {
            texts.need("low", 0, poll.scale().low(), PlanLimits.SCALE_END_MAX);
            texts.need("high", 0, poll.scale().high(), PlanLimits.SCALE_END_MAX);
        }
        if (poll.estimate() != null) {
            texts.may("unit", 0, poll.estimate().unit(), PlanLimits.UNIT_MAX);
        }
        texts.may("explanation", 0, poll.explanation(), PlanLimits.EXPLANATION_MAX);
    }

    private static void section(Texts texts, int number, Worksheet.Section section) {
        texts.need("section", number, section.title(), PlanLimits.LABEL_MAX);
        texts.may("section", number, section.help(), PlanLimits.HELP_MAX);
        for (Worksheet.Field field : section.fields()) {
            texts.need("field", number, field.label(), PlanLimits.LABEL_MAX);
            texts.may("field", number, field.help(), PlanLimits.HELP_MAX);
            choices(texts, number, field.options());
            for (Worksheet.Column column : field.columns()) {
                texts.need("column", number, column.label(), PlanLimits.LABEL_MAX);
                choices(texts, number, column.options());
                column.bands().forEach(band -> texts.need("band", number, band.label(), PlanLimits.LABEL_MAX));
            }
        }
    }

    private static void choices(Texts texts, int number, List<Worksheet.Choice> choices) {
        choices.forEach(choice -> texts.need("choice", number, choice.text(), PlanLimits.LABEL_MAX));
    }

    private static <T> void number(List<T> items, Numbered<T> each) {
        for (int i = 0; i < items.size(); i++) {
            each.take(i + 1, items.get(i));
        }
    }

    private interface Numbered<T> {
        void take(int number, T item);
    }

    private static final class Texts {
        private final List<PlannedText> all = new ArrayList<>();

        void need(String place, int number, LocalizedText text, int max) {
            all.add(new PlannedText(place, number, text, true, max));
        }

        void may(String place, int number, LocalizedText text, int max) {
            all.add(new PlannedText(place, number, text, false, max));
        }
    }
}
