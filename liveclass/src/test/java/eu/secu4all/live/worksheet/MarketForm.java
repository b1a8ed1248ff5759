package eu.secu4all.live.worksheet;

import eu.secu4all.live.worksheet.WorksheetForm.Band;
import eu.secu4all.live.worksheet.WorksheetForm.Column;
import eu.secu4all.live.worksheet.WorksheetForm.Field;
import eu.secu4all.live.worksheet.WorksheetForm.Kind;
import eu.secu4all.live.worksheet.WorksheetForm.Section;
import java.util.List;

/** A form with every kind of field, for tests. */
final class MarketForm {

    private static final List<String> OF = List.of("l", "c");

    static final Column RISK =
            new Column("risk", Kind.PRODUCT, List.of(), OF, List.of(new Band(4, 1), new Band(9, 2), new Band(14, 3)));
    static final Column TOTAL = new Column("total", Kind.SUM, List.of(), OF, List.of());

    static final WorksheetForm FORM = new WorksheetForm(List.of(
            new Section(
                    "site",
                    List.of(
                            field("name", Kind.TEXT),
                            field("story", Kind.LONG_TEXT),
                            new Field("type", Kind.CHOICE, List.of("square", "street"), List.of(), 0, 0),
                            field("scale", Kind.SCALE),
                            field("people", Kind.NUMBER))),
            new Section("zones", List.of(table(2, 3)))));

    private MarketForm() {}

    static Field table(int rowsMin, int rowsMax) {
        return new Field(
                "t",
                Kind.TABLE,
                List.of(),
                List.of(column("text", Kind.TEXT), column("l", Kind.SCALE), column("c", Kind.NUMBER), RISK, TOTAL),
                rowsMin,
                rowsMax);
    }

    private static Field field(String id, Kind kind) {
        return new Field(id, kind, List.of(), List.of(), 0, 0);
    }

    private static Column column(String id, Kind kind) {
        return new Column(id, kind, List.of(), List.of(), List.of());
    }
}
