package eu.secu4all.live.worksheet;

import java.util.List;

/** What has happened to the worksheet of a group. Stored for good: add components, never rename or drop one. */
public sealed interface WorksheetEvent {

    String activity();

    int group();

    /**
     * {@code worksheet.spliced}: a text got revision {@code rev}.
     *
     * @param change in the positions of revision {@code rev - 1}, ascending; empty if others had done it already
     */
    record Spliced(String activity, int group, String path, int rev, List<Splice> change) implements WorksheetEvent {
        public Spliced {
            change = List.copyOf(change);
        }
    }

    /** {@code worksheet.valueSet}; null counts as {@link CellValue#NOTHING}. */
    record ValueSet(String activity, int group, String path, CellValue value) implements WorksheetEvent {
        public ValueSet {
            value = value == null ? CellValue.NOTHING : value;
        }
    }

    /** {@code worksheet.rowAdded}. */
    record RowAdded(String activity, int group, String field, String row) implements WorksheetEvent {}

    /** {@code worksheet.rowRemoved}: hidden, its cells stay. */
    record RowRemoved(String activity, int group, String field, String row) implements WorksheetEvent {}

    /** {@code worksheet.rowRestored}. */
    record RowRestored(String activity, int group, String field, String row) implements WorksheetEvent {}
}
