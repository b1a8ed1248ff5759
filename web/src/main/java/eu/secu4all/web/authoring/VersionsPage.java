package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.PublishedText;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What learners read of the text that is being written, and how far the unit is in each language. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class VersionsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Authoring authoring;

    @Inject
    private ProgrammeStates states;

    @Inject
    private WritingPage page;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    /** A language of the unit. */
    public record Tab(Language language, String address, boolean here, String state, String look) {}

    public List<Tab> getTabs() {
        UnitState unit = state();
        return Arrays.stream(Language.values())
                .map(language -> new Tab(
                        language,
                        Addresses.edit(unit.id(), language),
                        language == here(),
                        unit.variants().get(language).state().name(),
                        AuthoringPage.LOOKS.get(unit.variants().get(language).state())))
                .toList();
    }

    private UnitState state() {
        return states.of(page.getDesk().unit());
    }

    private Language here() {
        return page.getDesk().language();
    }

    public UnitState.Variant getVariant() {
        return state().variants().get(here());
    }

    /** The stored text is not what learners read. */
    public boolean isPublishable() {
        UnitState.Variant variant = getVariant();
        return !page.getDesk().stamp().isEmpty() && (variant.shown() == 0 || variant.newer());
    }

    public List<PublishedText> getPublished() {
        return authoring.published(user.caller(), page.getDesk().unit(), here());
    }

    public void publish() {
        states.forget();
        words.done(
                "programme",
                "authoring.published",
                authoring.publish(user.caller(), page.getDesk().unit(), here()));
    }

    public void publish(int version) {
        states.forget();
        authoring.publish(user.caller(), page.getDesk().unit(), here(), version);
        words.done("programme", "authoring.published", version);
    }

    public void withdraw() {
        states.forget();
        authoring.unpublish(user.caller(), page.getDesk().unit(), here());
        words.done("programme", "authoring.unpublished");
    }
}
