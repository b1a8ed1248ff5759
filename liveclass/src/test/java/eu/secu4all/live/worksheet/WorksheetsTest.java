package eu.secu4all.live.worksheet;

import static eu.secu4all.live.worksheet.WorksheetRefusal.EDIT_OUT_OF_RANGE;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NOT_A_NUMBER;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NOT_A_TABLE;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NOT_A_TEXT;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NOT_A_VALUE;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NO_SUCH_FIELD;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NO_SUCH_OPTION;
import static eu.secu4all.live.worksheet.WorksheetRefusal.NO_SUCH_ROW;
import static eu.secu4all.live.worksheet.WorksheetRefusal.POINT_OUT_OF_RANGE;
import static eu.secu4all.live.worksheet.WorksheetRefusal.TEXT_TOO_LONG;
import static eu.secu4all.live.worksheet.WorksheetRefusal.TOO_MANY_ROWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.worksheet.WorksheetCommand.AddRow;
import eu.secu4all.live.worksheet.WorksheetCommand.RemoveRow;
import eu.secu4all.live.worksheet.WorksheetCommand.RestoreRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of what is decided when. */
class WorksheetsTest {

    private static final String SMILE = "\uD83D\uDE42";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"textTable", "limitTable", "carryingTable", "valueTable", "rowTable"})
    void decides(String rule, Desk desk, WorksheetCommand command, Object expected) {
        Decision<WorksheetEvent> decision = desk.worksheets.decide(command, "p7");
        Object found = decision instanceof Decision.Declined<WorksheetEvent> declined
                ? declined.refusal()
                : ((Decision.Accepted<WorksheetEvent>) decision).events().get(0);
        assertThat(found).isEqualTo(expected);
    }

    private static Arguments row(String rule, Desk desk, WorksheetCommand command, Object expected) {
        return Arguments.of(rule, desk, command, expected);
    }

    private static WorksheetCommand.Splice splice(String path, int base, int at, int remove, String insert) {
        return new WorksheetCommand.Splice("a6", 1, path, base, at, remove, insert);
    }

    private static WorksheetEvent.Spliced spliced(String path, int rev, Splice... change) {
        return new WorksheetEvent.Spliced("a6", 1, path, rev, List.of(change));
    }

    private static WorksheetCommand.Set set(String path, Object value) {
        return new WorksheetCommand.Set("a6", 1, path, CellValue.of(value));
    }

    private static WorksheetEvent.ValueSet valueSet(String path, Object value) {
        return new WorksheetEvent.ValueSet("a6", 1, path, CellValue.of(value));
    }

    private static Desk fresh() {
        return new Desk();
    }

    private static Desk wrote(String text) {
        return fresh().done(splice("name", 0, 0, 0, text));
    }

    static Stream<Arguments> textTable() {
        return Stream.of(
                row("the first text", fresh(), splice("name", 0, 0, 0, "x"), spliced("name", 1, new Splice(0, 0, "x"))),
                row(
                        "in a table",
                        fresh(),
                        splice("t/r2/text", 0, 0, 0, "x"),
                        spliced("t/r2/text", 1, new Splice(0, 0, "x"))),
                row(
                        "no such exercise",
                        fresh(),
                        new WorksheetCommand.Splice("a9", 1, "name", 0, 0, 0, ""),
                        NO_SUCH_FIELD),
                row("no such group", fresh(), new WorksheetCommand.Splice("a6", 9, "name", 0, 0, 0, ""), NO_SUCH_FIELD),
                row("no such field", fresh(), splice("nome", 0, 0, 0, "x"), NO_SUCH_FIELD),
                row("no such row", fresh(), splice("t/r9/text", 0, 0, 0, "x"), NO_SUCH_FIELD),
                row("no such column", fresh(), splice("t/r1/nome", 0, 0, 0, "x"), NO_SUCH_FIELD),
                row("no such path", fresh(), splice("t/r1", 0, 0, 0, "x"), NO_SUCH_FIELD),
                row("a table is no cell", fresh(), splice("t", 0, 0, 0, "x"), NO_SUCH_FIELD),
                row("no table of that name", fresh(), splice("name/r1/text", 0, 0, 0, "x"), NO_SUCH_FIELD),
                row("a number is no text", fresh(), splice("people", 0, 0, 0, "x"), NOT_A_TEXT));
    }

    static Stream<Arguments> limitTable() {
        Desk gate = wrote("gate").done(splice("name", 1, 2, 2, "me"));
        return Stream.of(
                row("300 units", fresh(), splice("name", 0, 0, 0, "x".repeat(301)), TEXT_TOO_LONG),
                row("4,000 units", fresh(), splice("story", 0, 0, 0, "x".repeat(4001)), TEXT_TOO_LONG),
                row("300 in all", wrote("x".repeat(299)), splice("name", 1, 5, 1, "yyy"), TEXT_TOO_LONG),
                row("before the start", fresh(), splice("name", 0, -1, 0, "x"), EDIT_OUT_OF_RANGE),
                row("behind the end", wrote("abc"), splice("name", 1, 4, 0, "x"), EDIT_OUT_OF_RANGE),
                row("more than there is", wrote("abc"), splice("name", 1, 2, 2, ""), EDIT_OUT_OF_RANGE),
                row("very much more", wrote("abc"), splice("name", 1, 2, Integer.MAX_VALUE, ""), EDIT_OUT_OF_RANGE),
                row("less than nothing", wrote("abc"), splice("name", 1, 2, -1, ""), EDIT_OUT_OF_RANGE),
                row("a revision to come", fresh(), splice("name", 1, 0, 0, "x"), EDIT_OUT_OF_RANGE),
                row("no revision", fresh(), splice("name", -1, 0, 0, "x"), EDIT_OUT_OF_RANGE),
                row("more than there was", gate, splice("name", 1, 4, 1, "x"), EDIT_OUT_OF_RANGE));
    }

    static Stream<Arguments> carryingTable() {
        return Stream.of(
                row("WS-7 between the halves", wrote(SMILE), splice("name", 1, 1, 0, "x"), EDIT_OUT_OF_RANGE),
                row("WS-7 one half", wrote(SMILE), splice("name", 1, 0, 1, ""), EDIT_OUT_OF_RANGE),
                row("WS-7 half a character", fresh(), splice("name", 0, 0, 0, "\uD83D"), EDIT_OUT_OF_RANGE),
                row(
                        "WS-1 carried",
                        wrote("ab").done(splice("name", 1, 0, 0, "xy")),
                        splice("name", 1, 1, 1, "c"),
                        spliced("name", 3, new Splice(3, 1, "c"))),
                row(
                        "WS-1 the earlier one first",
                        wrote("ab").done(splice("name", 1, 1, 0, "xy")),
                        splice("name", 1, 1, 0, "c"),
                        spliced("name", 3, new Splice(3, 0, "c"))),
                row(
                        "WS-1 into what was removed",
                        wrote("abcd").done(splice("name", 1, 0, 4, "")),
                        splice("name", 1, 2, 0, "x"),
                        spliced("name", 3, new Splice(0, 0, "x"))),
                row(
                        "WS-1 around what was inserted",
                        wrote("abcd").done(splice("name", 1, 2, 0, "xy")),
                        splice("name", 1, 1, 2, "-"),
                        spliced("name", 3, new Splice(1, 1, "-"), new Splice(4, 1, ""))),
                row(
                        "WS-1 removed by both",
                        wrote("abcd").done(splice("name", 1, 1, 2, "")),
                        splice("name", 1, 1, 2, ""),
                        spliced("name", 3)));
    }

    static Stream<Arguments> valueTable() {
        return Stream.of(
                row("a choice", fresh(), set("type", "square"), valueSet("type", "square")),
                row("a choice there is not", fresh(), set("type", "park"), NO_SUCH_OPTION),
                row("a number for a choice", fresh(), set("type", 1), NO_SUCH_OPTION),
                row("a point", fresh(), set("scale", 5), valueSet("scale", 5)),
                row("above the scale", fresh(), set("scale", 6), POINT_OUT_OF_RANGE),
                row("below the scale", fresh(), set("scale", 0), POINT_OUT_OF_RANGE),
                row("between points", fresh(), set("scale", 2.5), POINT_OUT_OF_RANGE),
                row("a choice for a point", fresh(), set("scale", "5"), NOT_A_NUMBER),
                row("a number", fresh(), set("people", 2.5), valueSet("people", 2.5)),
                row("a number beyond all", fresh(), set("people", 1e13), NOT_A_NUMBER),
                row("not a number", fresh(), set("people", Double.NaN), NOT_A_NUMBER),
                row("nothing", fresh(), set("people", null), valueSet("people", null)),
                row("a value in a text", fresh(), set("name", 1), NOT_A_VALUE),
                row("WS-5 a computed column", fresh(), set("t/r1/risk", 1), NO_SUCH_FIELD),
                row(
                        "WS-6 in a removed row",
                        fresh().done(new RemoveRow("a6", 1, "t", "r1")),
                        set("t/r1/l", 1),
                        valueSet("t/r1/l", 1)),
                row("no such field", fresh(), set("nome", 1), NO_SUCH_FIELD));
    }

    static Stream<Arguments> rowTable() {
        Desk three = fresh().done(new AddRow("a6", 1, "t"));
        Desk removed = fresh().done(new RemoveRow("a6", 1, "t", "r1"));
        Desk refilled = fresh().done(new RemoveRow("a6", 1, "t", "r1"))
                .done(new AddRow("a6", 1, "t"))
                .done(new AddRow("a6", 1, "t"));
        return Stream.of(
                row("a third row", fresh(), new AddRow("a6", 1, "t"), new WorksheetEvent.RowAdded("a6", 1, "t", "r3")),
                row("a fourth of three", three, new AddRow("a6", 1, "t"), TOO_MANY_ROWS),
                row("in no table", fresh(), new AddRow("a6", 1, "name"), NOT_A_TABLE),
                row("in no field", fresh(), new AddRow("a6", 1, "nome"), NOT_A_TABLE),
                row(
                        "removed",
                        fresh(),
                        new RemoveRow("a6", 1, "t", "r1"),
                        new WorksheetEvent.RowRemoved("a6", 1, "t", "r1")),
                row("removed twice", removed, new RemoveRow("a6", 1, "t", "r1"), NO_SUCH_ROW),
                row("no row to remove", fresh(), new RemoveRow("a6", 1, "t", "r9"), NO_SUCH_ROW),
                row("no table to remove from", fresh(), new RemoveRow("a6", 1, "name", "r1"), NO_SUCH_ROW),
                row(
                        "a new row after a removed one",
                        removed,
                        new AddRow("a6", 1, "t"),
                        new WorksheetEvent.RowAdded("a6", 1, "t", "r3")),
                row(
                        "restored",
                        removed,
                        new RestoreRow("a6", 1, "t", "r1"),
                        new WorksheetEvent.RowRestored("a6", 1, "t", "r1")),
                row("restored where it stands", fresh(), new RestoreRow("a6", 1, "t", "r1"), NO_SUCH_ROW),
                row("restored from nowhere", fresh(), new RestoreRow("a6", 1, "t", "r9"), NO_SUCH_ROW),
                row("restored in no table", fresh(), new RestoreRow("a6", 1, "name", "r1"), NO_SUCH_ROW),
                row("restored where it is full", refilled, new RestoreRow("a6", 1, "t", "r1"), TOO_MANY_ROWS));
    }

    @Test
    @DisplayName("240 rows ever")
    void rowsEver() {
        Desk desk = fresh();
        for (int i = 3; i <= Rows.EVER_MAX; i++) {
            desk.done(new AddRow("a6", 1, "t")).done(new RemoveRow("a6", 1, "t", "r" + i));
        }
        assertThat(desk.worksheets.decide(new AddRow("a6", 1, "t"), "p7")).isEqualTo(Decision.no(TOO_MANY_ROWS));
    }

    @Test
    @DisplayName("A text that is too long may still be shortened")
    void shortened() {
        Desk desk = fresh().done(splice("story", 0, 0, 0, "x".repeat(4000)));
        desk.worksheets.plan(Map.of(
                "a6",
                new WorksheetForm(List.of(new WorksheetForm.Section(
                        "s",
                        List.of(new WorksheetForm.Field(
                                "story", WorksheetForm.Kind.TEXT, List.of(), List.of(), 0, 0)))))));
        assertThat(desk.worksheets.decide(splice("story", 1, 0, 9, "yy"), "p7")).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    @DisplayName("A broken log shows")
    void brokenLog() {
        Desk desk = fresh();
        for (WorksheetEvent impossible : List.of(
                spliced("name", 2),
                new WorksheetEvent.ValueSet("a9", 1, "scale", CellValue.NOTHING),
                new WorksheetEvent.RowAdded("a6", 1, "t", "r1"),
                new WorksheetEvent.RowRemoved("a6", 1, "t", "r7"))) {
            assertThatThrownBy(() -> desk.apply("p7", impossible)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    @DisplayName("A value in JSON is a number, a string or null")
    void values() {
        assertThat(CellValue.of(4.0).plain()).isEqualTo(4L);
        assertThat(CellValue.of(4.5).plain()).isEqualTo(4.5);
        assertThat(CellValue.of("x").plain()).isEqualTo("x");
        assertThat(CellValue.of(null).plain()).isNull();
        assertThatThrownBy(() -> CellValue.of(true)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new WorksheetCommand.Set("a6", 1, "type", null).value()).isEqualTo(CellValue.NOTHING);
        assertThat(new WorksheetEvent.ValueSet("a6", 1, "type", null).value()).isEqualTo(CellValue.NOTHING);
    }
}
