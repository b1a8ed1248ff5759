package eu.secu4all.programme.writing.control;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.programme.boundary.Programme;
import eu.secu4all.programme.control.Editions;
import eu.secu4all.programme.control.PackageStore;
import eu.secu4all.programme.control.Projection;
import eu.secu4all.programme.rule.PackageReader;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.programme.writing.rule.FrameFile;
import eu.secu4all.programme.writing.rule.SheetFile;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Changes several files of a package if all of it is right with them. */
@Dependent
public class Composition {

    private static final String UNITS = "units";

    @Inject
    private Editions editions;

    @Inject
    private PackageStore store;

    @Inject
    private Projection projection;

    /** All files of a programme by path. */
    public Map<String, byte[]> files(String programme) {
        return store.files(programme);
    }

    /** Ids of the units of a module in their order. */
    public List<String> units(Map<String, byte[]> files, String module) {
        return FrameFile.list(
                Optional.ofNullable(files.get(file(module))).orElseThrow(() -> new Refused("programme.module-none")),
                UNITS);
    }

    /** The module's file with these units. */
    public static Map<String, byte[]> withUnits(Map<String, byte[]> files, String module, List<String> units) {
        return Map.of(file(module), FrameFile.withList(files.get(file(module)), UNITS, units));
    }

    private static String file(String module) {
        return module + "/module.yaml";
    }

    /** The file of a first text. */
    public byte[] first(Sheet text) {
        return SheetFile.write(text, Optional.empty());
    }

    /** Stores what is changed and drops what is gone, or says what would be wrong. The programme is locked. */
    public Stored change(String programme, Map<String, byte[]> files, Map<String, byte[]> changed, List<String> gone) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.putAll(changed);
        all.keySet().removeAll(gone);
        Faults faults = new Faults();
        Optional<Programme> read = PackageReader.read(all, faults);
        read.ifPresent(found -> {
            store.replace(programme, all);
            projection.replace(found, all);
            editions.raise(programme);
        });
        return new Stored("", faults.all());
    }
}
