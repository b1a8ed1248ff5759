package eu.secu4all.live.worksheet;

import eu.secu4all.live.worksheet.WorksheetForm.Column;
import eu.secu4all.live.worksheet.WorksheetForm.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A worksheet as the protocol shows it: whole, or the part that one event changed. */
record SheetView(WorksheetForm form, Map<String, Cell> cells, Map<String, Rows> rows, long editedAt) {

    Map<String, Object> whole() {
        Map<String, Object> view = new LinkedHashMap<>();
        Map<String, Object> seen = new LinkedHashMap<>();
        cells.forEach((path, cell) -> seen.put(path, cell.view()));
        view.put("cells", seen);
        Map<String, Object> tables = new LinkedHashMap<>();
        rows.forEach((table, there) -> tables.put(table, there.view()));
        view.put("rows", tables);
        view.putAll(progress());
        return view;
    }

    Map<String, Object> changed(WorksheetEvent event) {
        Map<String, Object> view = new LinkedHashMap<>();
        if (event instanceof WorksheetEvent.Spliced spliced) {
            view.put("cells", Map.of(spliced.path(), cells.get(spliced.path()).view()));
        } else if (event instanceof WorksheetEvent.ValueSet set) {
            view.put("cells", Map.of(set.path(), cells.get(set.path()).view()));
        } else if (event instanceof WorksheetEvent.RowAdded added) {
            view.put("rows", row(added.field(), added.row()));
        } else if (event instanceof WorksheetEvent.RowRemoved removed) {
            view.put("rows", row(removed.field(), removed.row()));
        } else if (event instanceof WorksheetEvent.RowRestored restored) {
            view.put("rows", row(restored.field(), restored.row()));
        }
        view.putAll(progress());
        return view;
    }

    private Map<String, Object> row(String table, String row) {
        return Map.of(table, Map.of(row, rows.get(table).view(row)));
    }

    /** How many places are filled in; removed rows do not count. */
    int filled() {
        return (int) places().stream()
                .filter(path -> cells.containsKey(path) && cells.get(path).isFilled())
                .count();
    }

    private Map<String, Object> progress() {
        List<String> places = places();
        Map<String, Object> progress = new LinkedHashMap<>();
        progress.put("filled", filled());
        progress.put("of", places.size());
        progress.put("editedAt", editedAt == 0 ? null : editedAt);
        return progress;
    }

    /** All paths that can be filled in now; removed rows do not count. */
    private List<String> places() {
        List<String> places = new ArrayList<>();
        for (Field field : form.fields()) {
            if (field.isTable()) {
                List<Column> columns = field.columns().stream()
                        .filter(column -> !column.kind().isComputed())
                        .toList();
                rows.get(field.id())
                        .standing()
                        .forEach(row ->
                                columns.forEach(column -> places.add(field.id() + "/" + row + "/" + column.id())));
            } else {
                places.add(field.id());
            }
        }
        return places;
    }
}
