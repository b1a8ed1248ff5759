package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.util.List;
import java.util.Set;

/** What of a programme is published, as it was written: for features that follow learners through it. */
public record Outline(Language source, LocalizedText title, List<OutlineModule> modules) {

    public Outline {
        modules = List.copyOf(modules);
    }

    /** Only modules with published units are here; {@code requires} may name others. */
    public record OutlineModule(String id, LocalizedText title, List<String> requires, List<OutlineUnit> units) {
        public OutlineModule {
            requires = List.copyOf(requires);
            units = List.copyOf(units);
        }
    }

    /**
     * A unit that is published in any language.
     *
     * @param checks ids of the checks inside its source text
     * @param questions ids of the questions in it that are answered in one's own words
     */
    public record OutlineUnit(UnitId id, Unit unit, Set<String> checks, Set<String> questions) {
        public OutlineUnit {
            checks = Set.copyOf(checks);
            questions = Set.copyOf(questions);
        }
    }

    /** All units in order. */
    public List<OutlineUnit> units() {
        return modules.stream().flatMap(module -> module.units().stream()).toList();
    }
}
