package eu.secu4all.live.content;

import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.poll.PollForm;
import eu.secu4all.live.poll.PollType;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.worksheet.WorksheetForm;
import eu.secu4all.live.worksheet.WorksheetForm.Kind;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.List;

/** Takes from a planned session what the rules of the live room need: its structure, without texts (CONTENT-1). */
public final class AgendaReader {

    private AgendaReader() {}

    public static Agenda agenda(SessionPlan plan) {
        return new Agenda(plan.activities().stream().map(AgendaReader::item).toList());
    }

    private static Agenda.Item item(Activity activity) {
        if (activity instanceof Activity.Slides slides) {
            return new Agenda.SlidesItem(slides.id(), slides.minutes(), count(slides));
        }
        if (activity instanceof Activity.Poll poll) {
            return new Agenda.PollItem(poll.id(), poll.minutes(), form(poll));
        }
        if (activity instanceof Activity.Breakout breakout) {
            return new Agenda.BreakoutItem(
                    breakout.id(),
                    breakout.minutes(),
                    breakout.groups(),
                    Formation.valueOf(breakout.formation().name()),
                    form(breakout.worksheet()));
        }
        return new Agenda.BreakItem(activity.id(), activity.minutes());
    }

    /** Decks may differ in length from language to language: the longest counts. */
    private static int count(Activity.Slides slides) {
        int pages = slides.decks().values().stream()
                .mapToInt(Activity.Deck::pages)
                .max()
                .orElse(0);
        return Math.max(1, Math.max(pages, slides.slides().size()));
    }

    private static PollForm form(Activity.Poll poll) {
        return new PollForm(
                PollType.valueOf(poll.type().name()),
                poll.options().stream().map(Activity.Option::id).toList(),
                poll.options().stream()
                        .filter(Activity.Option::right)
                        .map(Activity.Option::id)
                        .toList(),
                Math.max(1, poll.choicesMax()),
                poll.scale() == null ? 0 : poll.scale().points(),
                poll.estimate() == null ? null : poll.estimate().right(),
                poll.estimate() == null ? 0 : poll.estimate().tolerance(),
                poll.anonymous(),
                poll.live(),
                poll.secondsLimit());
    }

    static WorksheetForm form(Worksheet worksheet) {
        return new WorksheetForm(worksheet.sections().stream()
                .map(section -> new WorksheetForm.Section(
                        section.id(),
                        section.fields().stream().map(AgendaReader::field).toList()))
                .toList());
    }

    private static WorksheetForm.Field field(Worksheet.Field field) {
        return new WorksheetForm.Field(
                field.id(),
                Kind.valueOf(field.kind().name()),
                ids(field.options()),
                field.columns().stream().map(AgendaReader::column).toList(),
                field.rowsMin(),
                field.rowsMax());
    }

    private static WorksheetForm.Column column(Worksheet.Column column) {
        return new WorksheetForm.Column(
                column.id(),
                Kind.valueOf(column.kind().name()),
                ids(column.options()),
                column.of(),
                column.bands().stream()
                        .map(band -> new WorksheetForm.Band(band.upTo(), band.level()))
                        .toList());
    }

    private static List<String> ids(List<Worksheet.Choice> options) {
        return options.stream().map(Worksheet.Choice::id).toList();
    }
}
