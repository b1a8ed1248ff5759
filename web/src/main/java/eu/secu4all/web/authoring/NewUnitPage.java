package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A new unit, with its first text. {@code programme} says of which programme. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class NewUnitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Composing composing;

    @Inject
    private Authoring authoring;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String programme;
    private Language source;
    private String module;
    private String title = "";
    private String summary = "";
    private final FrameForm form = new FrameForm();
    private transient List<Composing.ModuleLine> modules = List.of();
    private transient List<FaultRow> faults = List.of();

    /** Before the page is shown. */
    public void show() {
        source = authoring.programmes(user.caller()).stream()
                .filter(view -> view.id().equals(programme))
                .map(ProgrammeView::source)
                .findFirst()
                .orElseThrow(() -> new Refused("programme.unknown"));
        modules = composing.modules(user.caller(), programme);
        if (module == null && !modules.isEmpty()) {
            module = modules.get(modules.size() - 1).id();
        }
    }

    /** After the kind was chosen. */
    public void settle() {
        form.settle();
    }

    public String make() {
        form.settle();
        Sheet text = new Sheet(title.strip(), summary.strip(), UnitText.Status.DRAFT, List.of(), "", true);
        Composing.Made made = composing.add(user.caller(), programme, module, form.frame(), text);
        if (!made.stored().isDone()) {
            modules = composing.modules(user.caller(), programme);
            faults = FaultRow.of(made.stored().faults(), "", 0, user.getLanguage());
            return null;
        }
        words.done("authoring", "new-unit.made");
        return Addresses.edit(made.unit(), source) + "&faces-redirect=true";
    }

    /** A module's title in the reader's language. */
    public String titleOf(Composing.ModuleLine line) {
        return line.title()
                .in(user.getLanguage(), source)
                .map(said -> said.text())
                .orElse(line.id());
    }

    public String getSourceName() {
        return words.say("programme", "language." + source.code());
    }

    public Unit.Kind[] getKinds() {
        return Unit.Kind.values();
    }

    public FrameForm getForm() {
        return form;
    }

    public List<Composing.ModuleLine> getModules() {
        return modules;
    }

    public List<FaultRow> getFaults() {
        return faults;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
