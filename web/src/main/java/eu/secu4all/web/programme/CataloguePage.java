package eu.secu4all.web.programme;

import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What can be learned here. */
@Named
@RequestScoped
public class CataloguePage {

    @Inject
    private Programmes programmes;

    @Inject
    private ActiveUser user;

    private List<Offer> offers;

    /** A programme with its modules. */
    public record Offer(String id, Shown title, Shown summary, List<ModuleRow> modules) {
        public Offer {
            modules = List.copyOf(modules);
        }
    }

    @PostConstruct
    void show() {
        offers = programmes.catalogue(user.caller(), user.getLanguage()).stream()
                .map(this::offer)
                .toList();
    }

    private Offer offer(ProgrammeView programme) {
        return new Offer(
                programme.id(),
                Shown.of(programme.title(), user.getLanguage(), programme.source()),
                Shown.of(programme.summary(), user.getLanguage(), programme.source()),
                programme.modules().stream()
                        .map(module -> ModuleRow.of(programme, module, user.getLanguage()))
                        .toList());
    }

    public List<Offer> getOffers() {
        return offers;
    }
}
