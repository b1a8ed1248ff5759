package eu.secu4all.exercise.boundary;

import java.util.List;
import java.util.Map;

/**
 * What stands in a worksheet, without its form.
 *
 * @param cells path ({@code field}, or {@code table/row/column}) to text, number or id of a choice; empty ones are left out
 * @param rows table to the ids of its rows, in order
 */
public record Paper(Map<String, Object> cells, Map<String, List<String>> rows) {

    public Paper {
        cells = Map.copyOf(cells);
        rows = Map.copyOf(rows);
    }
}
