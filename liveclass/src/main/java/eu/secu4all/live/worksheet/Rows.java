package eu.secu4all.live.worksheet;

import eu.secu4all.live.worksheet.WorksheetForm.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one table: {@code r1}, {@code r2} and so on; a removed one keeps its place (WS-6). */
final class Rows {

    /** Rows a table may ever have, the removed ones included. */
    static final int EVER_MAX = 240;

    /** Row to whether it stands; in their order. */
    private final Map<String, Boolean> standing = new LinkedHashMap<>();

    /** Puts in the rows that stand there from the start, unless it was done before. */
    void begin(int rows) {
        if (standing.isEmpty()) {
            for (int i = 0; i < rows; i++) {
                add(next());
            }
        }
    }

    String next() {
        return "r" + (standing.size() + 1);
    }

    void add(String row) {
        if (standing.putIfAbsent(row, true) != null) {
            throw new IllegalStateException("row " + row + " added twice");
        }
    }

    void remove(String row) {
        change(row, false);
    }

    void restore(String row) {
        change(row, true);
    }

    private void change(String row, boolean stands) {
        if (standing.replace(row, stands) == null) {
            throw new IllegalStateException("no row " + row);
        }
    }

    boolean has(String row) {
        return standing.containsKey(row);
    }

    boolean stands(String row) {
        return standing.getOrDefault(row, false);
    }

    List<String> standing() {
        return standing.keySet().stream().filter(standing::get).toList();
    }

    Optional<WorksheetRefusal> barToAdding(Field table) {
        return standing.size() >= EVER_MAX ? Optional.of(WorksheetRefusal.TOO_MANY_ROWS) : barToRestoring(table);
    }

    Optional<WorksheetRefusal> barToRestoring(Field table) {
        return standing().size() >= table.rowsMax() ? Optional.of(WorksheetRefusal.TOO_MANY_ROWS) : Optional.empty();
    }

    /** Row to its view, as the protocol has it. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        standing.keySet().forEach(row -> view.put(row, view(row)));
        return view;
    }

    /** {@code removed} is null where the row stands: so it is not there, or goes away. */
    Map<String, Object> view(String row) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("order", List.copyOf(standing.keySet()).indexOf(row) + 1);
        view.put("removed", stands(row) ? null : true);
        return view;
    }
}
