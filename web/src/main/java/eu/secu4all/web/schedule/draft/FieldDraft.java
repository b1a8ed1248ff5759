package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.Worksheet;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A field of a worksheet, being written. */
public final class FieldDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS_START = 3;
    private static final int ROWS = 10;

    private final String id;
    private FieldKind kind = FieldKind.TEXT;
    private final TextDraft label;
    private final TextDraft help;
    private final ArrayList<ChoiceDraft> options;
    private final ArrayList<ColumnDraft> columns = new ArrayList<>();
    private int rowsMin = ROWS_START;
    private int rowsMax = ROWS;

    FieldDraft(String id) {
        this.id = id;
        label = new TextDraft();
        help = new TextDraft();
        options = new ArrayList<>();
    }

    FieldDraft(Worksheet.Field field) {
        id = field.id();
        kind = field.kind();
        label = new TextDraft(field.label());
        help = new TextDraft(field.help());
        options = new ArrayList<>(ChoiceDraft.of(field.options()));
        field.columns().forEach(column -> columns.add(new ColumnDraft(column)));
        if (isTable()) {
            rowsMin = field.rowsMin();
            rowsMax = field.rowsMax();
        }
    }

    Worksheet.Field field() {
        return new Worksheet.Field(
                id,
                kind,
                label.text(),
                help.text(),
                isChoice() ? ChoiceDraft.choices(options) : List.of(),
                isTable() ? columns.stream().map(ColumnDraft::column).toList() : List.of(),
                isTable() ? rowsMin : 0,
                isTable() ? rowsMax : 0);
    }

    /** The columns that a sum or product may take. */
    public List<ColumnDraft> getNumbers() {
        return columns.stream().filter(ColumnDraft::isNumber).toList();
    }

    /** Takes a column away, also from the sums and products that used it. */
    public void removeColumn(ColumnDraft column) {
        columns.remove(column);
        columns.forEach(other -> other.forget(column.getId()));
    }

    public void addOption() {
        ChoiceDraft.add(options);
    }

    public void setKind(FieldKind kind) {
        this.kind = kind;
        if (isChoice()) {
            ChoiceDraft.fill(options);
        }
        if (isTable() && columns.isEmpty()) {
            columns.add(new ColumnDraft(id + "-c1"));
        }
    }

    public boolean isChoice() {
        return kind == FieldKind.CHOICE;
    }

    public boolean isTable() {
        return kind == FieldKind.TABLE;
    }

    public FieldKind getKind() {
        return kind;
    }

    public String getId() {
        return id;
    }

    public TextDraft getLabel() {
        return label;
    }

    public TextDraft getHelp() {
        return help;
    }

    public List<ChoiceDraft> getOptions() {
        return options;
    }

    public List<ColumnDraft> getColumns() {
        return columns;
    }

    public int getRowsMin() {
        return rowsMin;
    }

    public void setRowsMin(int rowsMin) {
        this.rowsMin = rowsMin;
    }

    public int getRowsMax() {
        return rowsMax;
    }

    public void setRowsMax(int rowsMax) {
        this.rowsMax = rowsMax;
    }
}
