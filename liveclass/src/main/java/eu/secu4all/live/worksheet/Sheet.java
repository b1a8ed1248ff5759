package eu.secu4all.live.worksheet;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.worksheet.WorksheetForm.Field;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The worksheet of one group: its form and what was filled in. */
public final class Sheet {

    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Rows> rows = new LinkedHashMap<>();
    private WorksheetForm form;
    private long editedAt;

    Sheet(WorksheetForm form) {
        this.form = form;
        beginTables();
    }

    void reshape(WorksheetForm changed) {
        form = changed;
        beginTables();
    }

    private void beginTables() {
        form.fields().stream().filter(Field::isTable).forEach(table -> rows.computeIfAbsent(
                        table.id(), id -> new Rows())
                .begin(table.rowsMin()));
    }

    Decision<WorksheetEvent> decide(WorksheetCommand command, String author) {
        if (command instanceof WorksheetCommand.Splice splice) {
            return splice(splice, author);
        }
        if (command instanceof WorksheetCommand.Set set) {
            return set(set);
        }
        if (command instanceof WorksheetCommand.AddRow add) {
            return addRow(add);
        }
        if (command instanceof WorksheetCommand.RemoveRow remove) {
            return removeRow(remove);
        }
        return restoreRow((WorksheetCommand.RestoreRow) command);
    }

    private Decision<WorksheetEvent> splice(WorksheetCommand.Splice splice, String author) {
        Optional<Place> place = place(splice.path());
        if (place.isEmpty()) {
            return Decision.no(WorksheetRefusal.NO_SUCH_FIELD);
        }
        if (!place.get().kind().isText()) {
            return Decision.no(WorksheetRefusal.NOT_A_TEXT);
        }
        return text(splice.path()).decide(splice, author, place.get().lengthMax());
    }

    private Decision<WorksheetEvent> set(WorksheetCommand.Set set) {
        Optional<Place> place = place(set.path());
        if (place.isEmpty()) {
            return Decision.no(WorksheetRefusal.NO_SUCH_FIELD);
        }
        Optional<WorksheetRefusal> bar = place.get().barTo(set.value());
        return bar.<Decision<WorksheetEvent>>map(Decision::no)
                .orElseGet(() -> Decision.yes(
                        new WorksheetEvent.ValueSet(set.activity(), set.group(), set.path(), set.value())));
    }

    private Optional<Place> place(String path) {
        return Place.find(form, path)
                .filter(place -> !place.isInTable()
                        || rows.get(path.substring(0, path.indexOf('/'))).has(place.row()));
    }

    private Decision<WorksheetEvent> addRow(WorksheetCommand.AddRow add) {
        Optional<Field> table = table(add.field());
        if (table.isEmpty()) {
            return Decision.no(WorksheetRefusal.NOT_A_TABLE);
        }
        Rows there = rows.get(add.field());
        Optional<WorksheetRefusal> bar = there.barToAdding(table.get());
        return bar.<Decision<WorksheetEvent>>map(Decision::no)
                .orElseGet(() -> Decision.yes(
                        new WorksheetEvent.RowAdded(add.activity(), add.group(), add.field(), there.next())));
    }

    private Decision<WorksheetEvent> removeRow(WorksheetCommand.RemoveRow remove) {
        if (table(remove.field()).isEmpty() || !rows.get(remove.field()).stands(remove.row())) {
            return Decision.no(WorksheetRefusal.NO_SUCH_ROW);
        }
        return Decision.yes(
                new WorksheetEvent.RowRemoved(remove.activity(), remove.group(), remove.field(), remove.row()));
    }

    private Decision<WorksheetEvent> restoreRow(WorksheetCommand.RestoreRow restore) {
        Optional<Field> table = table(restore.field());
        if (table.isEmpty()
                || !rows.get(restore.field()).has(restore.row())
                || rows.get(restore.field()).stands(restore.row())) {
            return Decision.no(WorksheetRefusal.NO_SUCH_ROW);
        }
        Optional<WorksheetRefusal> bar = rows.get(restore.field()).barToRestoring(table.get());
        return bar.<Decision<WorksheetEvent>>map(Decision::no)
                .orElseGet(() -> Decision.yes(new WorksheetEvent.RowRestored(
                        restore.activity(), restore.group(), restore.field(), restore.row())));
    }

    private Optional<Field> table(String field) {
        return form.field(field).filter(Field::isTable);
    }

    void on(WorksheetEvent event, Stamp stamp) {
        editedAt = stamp.millis();
        if (event instanceof WorksheetEvent.Spliced spliced) {
            TextCell text = text(spliced.path());
            text.on(spliced, stamp);
            cells.put(spliced.path(), text);
        } else if (event instanceof WorksheetEvent.ValueSet set) {
            ValueCell value = cells.get(set.path()) instanceof ValueCell there ? there : new ValueCell();
            value.on(set, stamp);
            cells.put(set.path(), value);
        } else if (event instanceof WorksheetEvent.RowAdded added) {
            tableRows(added.field()).add(added.row());
        } else if (event instanceof WorksheetEvent.RowRemoved removed) {
            tableRows(removed.field()).remove(removed.row());
        } else if (event instanceof WorksheetEvent.RowRestored restored) {
            tableRows(restored.field()).restore(restored.row());
        }
    }

    private TextCell text(String path) {
        return cells.get(path) instanceof TextCell there ? there : new TextCell();
    }

    private Rows tableRows(String field) {
        return rows.computeIfAbsent(field, id -> new Rows());
    }

    public boolean isUsed() {
        return editedAt > 0;
    }

    /** A String, a Long, a Double, or null if nothing stands at this path. */
    public Object content(String path) {
        return cells.containsKey(path) ? cells.get(path).content() : null;
    }

    /** Those who wrote at this path, the first one first. */
    public Collection<String> authors(String path) {
        return cells.containsKey(path) ? cells.get(path).authors() : List.of();
    }

    /** Rows of a table that stand, in order. */
    public List<String> rows(String table) {
        return rows.containsKey(table) ? rows.get(table).standing() : List.of();
    }

    WorksheetForm form() {
        return form;
    }

    /** Whether anything at all stands in it that is not hidden. */
    public boolean isFilled() {
        return view().filled() > 0;
    }

    boolean isFilled(String path) {
        return cells.containsKey(path) && cells.get(path).isFilled();
    }

    SheetView view() {
        return new SheetView(form, cells, rows, editedAt);
    }
}
