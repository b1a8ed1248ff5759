package eu.secu4all.web.frame;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says something to the person, in their language; {@code #{words}} in pages. */
@Named("words")
@RequestScoped
public class Words {

    private static final String PRESSED = "jakarta.faces.source";

    @Inject
    private ActiveUser user;

    /** A text with arguments, for EL: {@code #{words.say('people', 'list.found', total)}}. */
    public String say(String feature, String key, Object... arguments) {
        return Texts.say(user.getLanguage(), feature, key, arguments);
    }

    /** What a refusal says, for pages that show it in a place of their own. */
    public String of(Refused refused) {
        return say("refusals", refused.key(), refused.details().toArray());
    }

    /** Says at the top of the page that something is done; survives one redirect. */
    public void done(String feature, String key, Object... arguments) {
        doneIn(user.getLanguage(), feature, key, arguments);
    }

    /** The same in a language just chosen. */
    public void doneIn(Language language, String feature, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        String text = Texts.say(language, feature, key, arguments);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, null));
    }

    /**
     * Shows a refusal beside the field it is about, else at the top of the page. {@code people.email-taken} is about
     * the field with the id {@code email} in the form that was submitted.
     */
    public void refuse(Refused refused) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<UIComponent> field = submittedForm(faces).flatMap(form -> fieldOf(refused, form, faces));
        field.filter(EditableValueHolder.class::isInstance)
                .map(EditableValueHolder.class::cast)
                .ifPresent(input -> input.setValid(false));
        faces.validationFailed();
        faces.addMessage(
                field.map(component -> component.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, of(refused), null));
    }

    private static Optional<UIComponent> submittedForm(FacesContext faces) {
        String pressed = faces.getExternalContext().getRequestParameterMap().get(PRESSED);
        // A form of which only a part is processed does not know that it was submitted; the pressed button tells.
        return find(
                        faces,
                        faces.getViewRoot(),
                        component ->
                                pressed != null && component.getClientId(faces).equals(pressed))
                .flatMap(Words::formAround)
                .or(() -> find(
                        faces,
                        faces.getViewRoot(),
                        component -> component instanceof UIForm form && form.isSubmitted()));
    }

    private static Optional<UIComponent> formAround(UIComponent button) {
        return Stream.iterate(button, Objects::nonNull, UIComponent::getParent)
                .filter(UIForm.class::isInstance)
                .findFirst();
    }

    private static Optional<UIComponent> fieldOf(Refused refused, UIComponent form, FacesContext faces) {
        String state = refused.key().substring(refused.key().lastIndexOf('.') + 1);
        String field = state.contains("-") ? state.substring(0, state.indexOf('-')) : state;
        return find(
                faces,
                form,
                component -> component.getId() != null && component.getId().equals(field) && component.isRendered());
    }

    private static Optional<UIComponent> find(FacesContext faces, UIComponent below, Predicate<UIComponent> wanted) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        if (below != null) {
            below.visitTree(VisitContext.createVisitContext(faces), (visit, component) -> {
                if (wanted.test(component)) {
                    found.set(component);
                    return VisitResult.COMPLETE;
                }
                return VisitResult.ACCEPT;
            });
        }
        return Optional.ofNullable(found.get());
    }
}
