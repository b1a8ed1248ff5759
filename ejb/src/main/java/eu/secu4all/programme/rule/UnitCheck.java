package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one unit without the rest of its package, with the faults that an import would report (PACK-1). */
public final class UnitCheck {

    private UnitCheck() {}

    /**
     * What a unit stands in.
     *
     * @param source the language in which the programme is written first
     * @param terms ids of its glossary
     * @param requires of all units of the module, by id
     */
    public record Around(Language source, Set<String> terms, Map<String, List<String>> requires) {
        public Around {
            terms = Set.copyOf(terms);
            requires = Map.copyOf(requires);
        }
    }

    /** The unit; empty if anything is wrong with it. {@code files} are those of its folder, by their whole paths. */
    public static Optional<Unit> read(UnitId id, Map<String, byte[]> files, Around around, Faults faults) {
        String folder = id.module() + "/" + id.unit();
        PackageFiles all = new PackageFiles(files);
        all.check(faults);
        Pack pack = new Pack(all, around.source(), around.terms(), faults);
        Requirements units = new Requirements(pack);
        around.requires().forEach(units::known);
        Optional<Unit> unit = new UnitReader(pack, folder, units).read(id.unit());
        units.check(folder + "/" + UnitReader.FILE, 1);
        all.refuseRest(faults);
        return faults.isEmpty() ? unit : Optional.empty();
    }
}
