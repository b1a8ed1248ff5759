package eu.secu4all.programme.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.util.List;

/**
 * A programme as it is offered: with those units that are published in any language.
 *
 * @param source the language in which it is written first
 */
public record ProgrammeView(
        String id, Language source, LocalizedText title, LocalizedText summary, List<ModuleView> modules) {

    public ProgrammeView {
        modules = List.copyOf(modules);
    }

    /** A module of it; {@code requires} has ids of modules. */
    public record ModuleView(
            String id,
            int number,
            LocalizedText title,
            LocalizedText summary,
            List<LocalizedText> outcomes,
            List<String> requires,
            List<UnitLine> units) {
        public ModuleView {
            outcomes = List.copyOf(outcomes);
            requires = List.copyOf(requires);
            units = List.copyOf(units);
        }
    }

    /**
     * A unit of it; {@code requires} has ids of units of the module.
     *
     * @param target of a resource: its link, or a file beside its version; else empty
     * @param language the language of title and summary: the wanted one, else the source, else any that is published
     */
    public record UnitLine(
            UnitId id,
            Unit.Kind kind,
            int minutes,
            List<Unit.Dimension> dimensions,
            List<String> requires,
            String title,
            String summary,
            Language language,
            String target) {
        public UnitLine {
            dimensions = List.copyOf(dimensions);
            requires = List.copyOf(requires);
        }
    }
}
