package eu.secu4all.exercise.boundary;

import java.util.List;

/** A worksheet to be read, in one language. */
public record SheetView(List<Section> sections) {

    public SheetView {
        sections = List.copyOf(sections);
    }

    public record Section(String title, List<Field> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field: {@code text}, or a table with {@code columns} and {@code rows}.
     *
     * @param text empty if nothing was written, and for tables
     * @param columns headings; empty unless it is a table
     */
    public record Field(String label, String text, List<String> columns, List<Row> rows) {
        public Field {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        public boolean isTable() {
            return !columns.isEmpty();
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param heading of its column
     * @param level 1 to 4 if it is a result that is read by bands; else 0
     */
    public record Cell(String heading, String text, int level) {}
}
