package eu.secu4all.programme.boundary;

import eu.secu4all.document.boundary.Fault;
import java.util.List;

/**
 * What came of bringing questions in.
 *
 * @param questions how many the quiz has now; 0 if there are faults: then nothing has changed
 * @param remarks what was left out or changed
 */
public record BankReport(int questions, List<Fault> faults, List<Fault> remarks) {

    public BankReport {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }

    public boolean isDone() {
        return faults.isEmpty();
    }
}
