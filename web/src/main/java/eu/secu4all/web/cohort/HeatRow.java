package eu.secu4all.web.cohort;

import eu.secu4all.learning.rule.Standing.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one person gets on.
 *
 * @param cells in the order of the units
 * @param seenDay {@code seen} in words; empty if never
 */
public record HeatRow(
        long person,
        String name,
        String organisation,
        int percent,
        Tempo tempo,
        Optional<Instant> seen,
        String seenDay,
        List<HeatCell> cells) {

    public HeatRow {
        cells = List.copyOf(cells);
    }

    public boolean untouched() {
        return cells.stream().noneMatch(cell -> cell.state() == State.DONE || cell.state() == State.BEGUN);
    }
}
