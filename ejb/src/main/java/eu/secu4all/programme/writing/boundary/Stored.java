package eu.secu4all.programme.writing.boundary;

import eu.secu4all.document.boundary.Fault;
import java.util.List;

/**
 * What came of storing something.
 *
 * @param stamp of what is stored now; empty if there are faults: then nothing has changed
 */
public record Stored(String stamp, List<Fault> faults) {

    public Stored {
        faults = List.copyOf(faults);
    }

    public boolean isDone() {
        return faults.isEmpty();
    }
}
