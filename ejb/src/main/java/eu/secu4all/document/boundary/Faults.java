package eu.secu4all.document.boundary;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong in the files of one package. */
public final class Faults {

    /** Nobody reads more; a file of another kind under the wrong name has thousands. */
    public static final int FAULTS_MAX = 1_000;

    private final Set<Fault> found = new LinkedHashSet<>();

    /** Notes one mistake; {@code line} from 1, or 0 for the file as a whole. */
    public void add(String file, int line, String key, String... details) {
        if (found.size() < FAULTS_MAX) {
            found.add(new Fault(file, line, key, List.of(details)));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** All faults, each once, by file and line. */
    public List<Fault> all() {
        return found.stream()
                .sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
                .toList();
    }
}
