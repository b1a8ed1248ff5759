package eu.secu4all.live.session;

import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.poll.PollForm;
import eu.secu4all.live.poll.PollType;
import eu.secu4all.live.worksheet.WorksheetForm;
import java.util.List;

/** A run sheet with one of everything. */
final class Samples {

    static final WorksheetForm FORM = new WorksheetForm(List.of(new WorksheetForm.Section(
            "s1",
            List.of(
                    field("f1", WorksheetForm.Kind.TEXT),
                    field("f2", WorksheetForm.Kind.SCALE),
                    new WorksheetForm.Field("f3", WorksheetForm.Kind.CHOICE, List.of("x", "y"), List.of(), 0, 0),
                    new WorksheetForm.Field(
                            "t1",
                            WorksheetForm.Kind.TABLE,
                            List.of(),
                            List.of(
                                    column("c1", WorksheetForm.Kind.LONG_TEXT),
                                    column("c2", WorksheetForm.Kind.NUMBER)),
                            1,
                            3)))));

    private Samples() {}

    static Agenda agenda() {
        return new Agenda(List.of(
                new Agenda.SlidesItem("a1", 5, 4),
                new Agenda.PollItem("a2", 5, poll(PollType.SINGLE_CHOICE, true, false, 30)),
                new Agenda.PollItem("a3", 5, poll(PollType.MULTIPLE_CHOICE, false, true, 0)),
                new Agenda.PollItem("a4", 5, poll(PollType.SCALE, false, false, 0)),
                new Agenda.PollItem("a5", 5, poll(PollType.NUMERIC, true, true, 0)),
                new Agenda.PollItem("a6", 5, poll(PollType.WORD_CLOUD, true, true, 60)),
                new Agenda.PollItem("a7", 5, poll(PollType.OPEN_TEXT, true, false, 0)),
                new Agenda.PollItem("a8", 5, poll(PollType.OPEN_TEXT, false, false, 0)),
                new Agenda.BreakoutItem("b1", 20, 3, Formation.RANDOM, FORM),
                new Agenda.BreakItem("c1", 10),
                new Agenda.BreakoutItem("b2", 20, 2, Formation.BY_LANGUAGE, FORM)));
    }

    static PollForm poll(PollType type, boolean anonymous, boolean live, int seconds) {
        return new PollForm(type, List.of("o1", "o2", "o3"), List.of("o2"), 2, 5, 12.5, 1, anonymous, live, seconds);
    }

    private static WorksheetForm.Field field(String id, WorksheetForm.Kind kind) {
        return new WorksheetForm.Field(id, kind, List.of(), List.of(), 0, 0);
    }

    private static WorksheetForm.Column column(String id, WorksheetForm.Kind kind) {
        return new WorksheetForm.Column(id, kind, List.of(), List.of(), List.of());
    }
}
