package eu.secu4all.web.cohort;

import eu.secu4all.language.Language;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.ProgrammeView.ModuleView;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import java.util.List;

/** The units of a programme as columns, below their modules. */
public record HeatColumns(List<Module> modules, List<Column> units) {

    public HeatColumns {
        modules = List.copyOf(modules);
        units = List.copyOf(units);
    }

    /** A module over {@code span} units. */
    public record Module(int number, String title, String lang, int span) {}

    /** A unit; {@code id} stands in addresses. */
    public record Column(UnitKey key, String title, String lang) {
        public String id() {
            return key.module() + "/" + key.unit();
        }
    }

    static HeatColumns of(ProgrammeView programme, Language wanted) {
        return new HeatColumns(
                programme.modules().stream()
                        .filter(module -> !module.units().isEmpty())
                        .map(module -> module(module, wanted, programme.source()))
                        .toList(),
                programme.modules().stream()
                        .flatMap(module -> module.units().stream().map(unit -> column(module, unit)))
                        .toList());
    }

    private static Module module(ModuleView module, Language wanted, Language source) {
        Title title = Title.of(module.title(), wanted, source, module.id());
        return new Module(
                module.number(), title.text(), title.lang(), module.units().size());
    }

    private static Column column(ModuleView module, UnitLine unit) {
        return new Column(
                new UnitKey(module.id(), unit.id().unit()),
                unit.title(),
                unit.language().code());
    }
}
