package eu.secu4all.live.handin;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.exercise.boundary.Paper;
import eu.secu4all.live.breakout.Formation;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.Agenda;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.worksheet.CellValue;
import eu.secu4all.live.worksheet.WorksheetCommand;
import eu.secu4all.live.worksheet.WorksheetForm;
import eu.secu4all.live.worksheet.WorksheetForm.Column;
import eu.secu4all.live.worksheet.WorksheetForm.Field;
import eu.secu4all.live.worksheet.WorksheetForm.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PapersTest {

    private static final Sender ANNA = new Sender("p1", Role.LEARNER, "Anna", "Tiglio", "it");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final LiveSession live = new LiveSession();
    private long seq;

    private void happen(List<SessionEvent> events) {
        events.forEach(event -> live.on(event, new Stamp(++seq, NOW, "p1")));
    }

    private void write(WorksheetCommand command) {
        Decision<SessionEvent> decision =
                live.decide(ANNA, new SessionCommand.OfWorksheet(command), new Moment(NOW, 1));
        happen(((Decision.Accepted<SessionEvent>) decision).events());
    }

    private static Column column(String id, Kind kind, List<String> of) {
        return new Column(id, kind, List.of(), of, List.of());
    }

    @Test
    @DisplayName("HAND-IN-1 taken is what was written and what follows from it; empty cells and removed rows are not")
    void takes() {
        Field name = new Field("name", Kind.TEXT, List.of(), List.of(), 0, 0);
        Field none = new Field("none", Kind.TEXT, List.of(), List.of(), 0, 0);
        List<Column> columns = List.of(
                column("a", Kind.SCALE, List.of()),
                column("b", Kind.SCALE, List.of()),
                column("risk", Kind.PRODUCT, List.of("a", "b")));
        Field risks = new Field("risks", Kind.TABLE, List.of(), columns, 2, 5);
        WorksheetForm form = new WorksheetForm(List.of(new WorksheetForm.Section("s", List.of(name, none, risks))));
        happen(live.open("r1", new Agenda(List.of(new Agenda.BreakoutItem("a1", 90, 1, Formation.RANDOM, form)))));
        happen(live.came(ANNA));
        write(new WorksheetCommand.Splice("a1", 1, "name", 0, 0, 0, "Piazza"));
        write(new WorksheetCommand.Set("a1", 1, "risks/r1/a", new CellValue.Figure(3)));
        write(new WorksheetCommand.Set("a1", 1, "risks/r1/b", new CellValue.Figure(4)));
        write(new WorksheetCommand.Set("a1", 1, "risks/r2/a", new CellValue.Figure(5)));
        write(new WorksheetCommand.RemoveRow("a1", 1, "risks", "r2"));

        Paper paper = Papers.of(live).orElseThrow();

        assertThat(paper.rows()).isEqualTo(Map.of("risks", List.of("r1")));
        assertThat(paper.cells().keySet())
                .containsExactlyInAnyOrder("name", "risks/r1/a", "risks/r1/b", "risks/r1/risk");
        assertThat(((Number) paper.cells().get("risks/r1/risk")).intValue()).isEqualTo(12);
    }
}
