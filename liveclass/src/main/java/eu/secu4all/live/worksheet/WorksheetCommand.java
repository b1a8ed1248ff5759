package eu.secu4all.live.worksheet;

/** What somebody wants to change in the worksheet of a group. A {@code path} is {@code field} or {@code table/row/column}. */
public sealed interface WorksheetCommand {

    String activity();

    /** From 1. */
    int group();

    /** {@code worksheet.splice}: an edit of a text, made on its revision {@code base}. */
    record Splice(String activity, int group, String path, int base, int at, int remove, String insert)
            implements WorksheetCommand {}

    /** {@code worksheet.set}; null counts as {@link CellValue#NOTHING}. */
    record Set(String activity, int group, String path, CellValue value) implements WorksheetCommand {
        public Set {
            value = value == null ? CellValue.NOTHING : value;
        }
    }

    /** {@code worksheet.addRow}. */
    record AddRow(String activity, int group, String field) implements WorksheetCommand {}

    /** {@code worksheet.removeRow}. */
    record RemoveRow(String activity, int group, String field, String row) implements WorksheetCommand {}

    /** {@code worksheet.restoreRow}. */
    record RestoreRow(String activity, int group, String field, String row) implements WorksheetCommand {}
}
