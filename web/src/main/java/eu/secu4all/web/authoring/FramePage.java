package eu.secu4all.web.authoring;

import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the unit that is being written is, in all languages. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class FramePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Composing composing;

    @Inject
    private ProgrammeStates states;

    @Inject
    private WritingPage page;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private FrameForm form;
    private transient List<FaultRow> faults = List.of();

    public FrameForm getForm() {
        if (form == null) {
            form = FrameForm.of(page.getDesk().frame());
        }
        return form;
    }

    public void store() {
        form.settle();
        Stored stored = composing.store(user.caller(), unit(), form.frame());
        faults = FaultRow.of(stored.faults(), "", 0, user.getLanguage());
        if (stored.isDone()) {
            words.done("authoring", "frame.stored");
        }
    }

    /** After the kind was chosen. */
    public void settle() {
        form.settle();
    }

    /** No language of it is read by anybody. */
    public boolean isUnread() {
        return states.of(unit()).variants().values().stream().allMatch(variant -> variant.shown() == 0);
    }

    /** Removes the unit if it was never published, or says what needs it. */
    public String remove() {
        Stored stored = composing.remove(user.caller(), unit());
        faults = FaultRow.of(stored.faults(), "", 0, user.getLanguage());
        if (!stored.isDone()) {
            return null;
        }
        words.done("authoring", "removed", page.getHeading());
        return "/programme/authoring?faces-redirect=true";
    }

    /** The other units of the module. */
    public List<UnitState> getOthers() {
        return states.of(unit().programme()).stream()
                .filter(each -> each.id().module().equals(unit().module()))
                .filter(each -> !each.id().equals(unit()))
                .toList();
    }

    private UnitId unit() {
        return page.getDesk().unit();
    }

    public Unit.Kind[] getKinds() {
        return Unit.Kind.values();
    }

    public Unit.Dimension[] getDimensions() {
        return Unit.Dimension.values();
    }

    public List<FaultRow> getFaults() {
        return faults;
    }
}
