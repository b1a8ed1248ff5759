package eu.secu4all.programme.boundary;

import eu.secu4all.document.boundary.Fault;
import java.util.List;

/**
 * What came of an import.
 *
 * @param programme id of what was imported; empty if there are faults: then nothing has changed
 * @param added files that are new
 * @param changed files that are different
 * @param removed files that are gone
 */
public record ImportReport(String programme, int added, int changed, int removed, List<Fault> faults) {

    public ImportReport {
        faults = List.copyOf(faults);
    }

    public boolean isDone() {
        return faults.isEmpty();
    }
}
