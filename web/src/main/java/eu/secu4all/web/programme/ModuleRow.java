package eu.secu4all.web.programme;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.ProgrammeView.ModuleView;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A module in a list, or on its page.
 *
 * @param id {@code PROGRAMME/MODULE}
 * @param hours what its units take, rounded
 * @param requires titles of the modules to finish first, with commas between
 */
public record ModuleRow(
        String id,
        String address,
        int number,
        Shown title,
        Shown summary,
        List<Shown> outcomes,
        List<UnitRow> units,
        long hours,
        String requires) {

    private static final double MINUTES_OF_AN_HOUR = 60;

    public ModuleRow {
        outcomes = List.copyOf(outcomes);
        units = List.copyOf(units);
    }

    static ModuleRow of(ProgrammeView programme, ModuleView module, Language wanted) {
        Language source = programme.source();
        int minutes = module.units().stream().mapToInt(UnitLine::minutes).sum();
        return new ModuleRow(
                programme.id() + "/" + module.id(),
                address(programme.id(), module.id()),
                module.number(),
                Shown.of(module.title(), wanted, source),
                Shown.of(module.summary(), wanted, source),
                module.outcomes().stream()
                        .map(outcome -> Shown.of(outcome, wanted, source))
                        .toList(),
                module.units().stream()
                        .map(unit -> UnitRow.of(unit, module.units()))
                        .toList(),
                Math.max(1, Math.round(minutes / MINUTES_OF_AN_HOUR)),
                programme.modules().stream()
                        .filter(other -> module.requires().contains(other.id()))
                        .map(other -> Shown.of(other.title(), wanted, source).text())
                        .collect(Collectors.joining(", ")));
    }

    static String address(String programme, String module) {
        return "/programme/module?id=" + programme + "/" + module;
    }
}
