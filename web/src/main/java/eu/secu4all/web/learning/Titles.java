package eu.secu4all.web.learning;

import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.ProgrammeView.ModuleView;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.programme.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What programmes, modules and units are called, in the reader's language; asked once a page. */
@RequestScoped
class Titles {

    @Inject
    private Programmes programmes;

    @Inject
    private ActiveUser user;

    private List<ProgrammeView> catalogue;

    List<ProgrammeView> catalogue() {
        if (catalogue == null) {
            catalogue = programmes.catalogue(user.caller(), user.getLanguage());
        }
        return catalogue;
    }

    Optional<ProgrammeView> programme(String id) {
        return catalogue().stream()
                .filter(programme -> programme.id().equals(id))
                .findFirst();
    }

    Optional<Shown> title(String programme) {
        return programme(programme).map(view -> Shown.of(view.title(), user.getLanguage(), view.source()));
    }

    Optional<UnitLine> unit(String programme, UnitKey key) {
        UnitId id = new UnitId(programme, key.module(), key.unit());
        return programme(programme).stream()
                .flatMap(view -> view.modules().stream())
                .flatMap(module -> module.units().stream())
                .filter(line -> line.id().equals(id))
                .findFirst();
    }

    /** Titles of modules with commas between, in the order of the programme. */
    String modules(String programme, Collection<String> ids) {
        return programme(programme).stream()
                .flatMap(view -> view.modules().stream()
                        .filter(module -> ids.contains(module.id()))
                        .map(module -> Shown.of(module.title(), user.getLanguage(), view.source())
                                .text()))
                .collect(Collectors.joining(", "));
    }

    /** Titles of units of one module with commas between, in its order. */
    String units(String programme, String module, Collection<String> ids) {
        return programme(programme).stream()
                .flatMap(view -> view.modules().stream())
                .filter(view -> view.id().equals(module))
                .map(ModuleView::units)
                .flatMap(List::stream)
                .filter(line -> ids.contains(line.id().unit()))
                .map(UnitLine::title)
                .collect(Collectors.joining(", "));
    }
}
