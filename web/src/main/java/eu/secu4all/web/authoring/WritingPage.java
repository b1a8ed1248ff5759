package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Glossary;
import eu.secu4all.programme.boundary.TermView;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Change;
import eu.secu4all.programme.writing.boundary.Desk;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.programme.writing.boundary.TextHistory;
import eu.secu4all.programme.writing.boundary.Writing;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** One text being written. What is typed is kept as one goes; this stores it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class WritingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Writing writing;

    @Inject
    private TextHistory history;

    @Inject
    private ProgrammeStates states;

    @Inject
    private Glossary glossary;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String id;
    private String language;
    private transient Desk desk;
    private transient List<Change> conflict = List.of();
    private transient List<FaultRow> faults = List.of();
    private SheetForm form;
    private String stamp;
    private String draftedAt = "";

    /** Before the page is shown: with what this author was writing, if they have not stored it. */
    public void show() {
        load();
        Optional<Desk.Draft> draft = desk.draft().filter(kept -> !kept.sheet().equals(desk.stored()));
        form = SheetForm.of(draft.map(Desk.Draft::sheet).orElseGet(desk::stored));
        stamp = draft.map(Desk.Draft::stamp).orElseGet(desk::stamp);
        draftedAt = draft.map(kept -> kept.at().toString()).orElse("");
    }

    private void load() {
        desk = writing.open(user.caller(), unit(), wanted());
        conflict = List.of();
        faults = List.of();
    }

    public void store() {
        Sheet sheet = form.sheet();
        try {
            Stored stored = writing.store(user.caller(), unit(), wanted(), sheet, stamp);
            if (stored.isDone()) {
                states.forget();
                load();
                form = SheetForm.of(desk.stored());
                stamp = stored.stamp();
                draftedAt = "";
                words.done("authoring", "stored");
            } else {
                faults = rows(stored, sheet);
                words.refuse(new Refused("programme.text-faulty"));
            }
        } catch (Refused refused) {
            if (!"programme.text-changed".equals(refused.key())) {
                throw refused;
            }
            conflict = history.compare(user.caller(), unit(), wanted(), sheet);
            words.refuse(refused);
        }
    }

    private List<FaultRow> rows(Stored stored, Sheet sheet) {
        int above = writing.look(user.caller(), unit(), wanted(), sheet, name -> name)
                .above();
        String file = unit().module() + "/" + unit().unit() + "/" + wanted().code() + ".md";
        return FaultRow.of(stored.faults(), file, above, user.getLanguage());
    }

    /** After a conflict: stores what stands on this page; the other one is in the history. */
    public void keepMine() {
        stamp = writing.open(user.caller(), unit(), wanted()).stamp();
        store();
    }

    /** Shows the stored text; what was being written goes into the history. */
    public String setAside() {
        writing.setAside(user.caller(), unit(), wanted(), form.sheet());
        return again();
    }

    public String again() {
        return Addresses.edit(unit(), wanted()) + "&faces-redirect=true";
    }

    public void addSource() {
        form.getSources().add(new SourceLine());
    }

    public void removeSource(int index) {
        form.getSources().remove(index);
    }

    private UnitId unit() {
        return Addresses.unit(id);
    }

    private Language wanted() {
        return Language.find(language).orElseThrow(() -> new Refused("programme.text-unknown"));
    }

    public Desk getDesk() {
        return desk;
    }

    public SheetForm getForm() {
        return form;
    }

    public boolean isTranslation() {
        return desk.original().isPresent();
    }

    public Sheet getOriginal() {
        return desk.original().orElse(Sheet.BLANK);
    }

    /** The source text has changed since this was translated. */
    public boolean isSourceChanged() {
        return isTranslation() && !desk.stored().current();
    }

    /** The source text as its readers see it. */
    public String getOriginalHtml() {
        return PreviewHtml.of(
                writing.look(
                                user.caller(),
                                unit(),
                                desk.source(),
                                getOriginal(),
                                name -> Addresses.picture(unit(), name))
                        .reading(),
                user.getLanguage());
    }

    public String getHeading() {
        String own = desk.stored().title();
        String title = own.isEmpty() ? getOriginal().title() : own;
        return title.isEmpty() ? words.say("authoring", "untitled") : title;
    }

    /** The words of the glossary in the language of the text. */
    public List<TermView> getTerms() {
        return glossary.list(user.caller(), unit().programme(), wanted());
    }

    public UnitText.Status[] getStatuses() {
        return UnitText.Status.values();
    }

    public String getStamp() {
        return stamp;
    }

    public String getDraftedAt() {
        return draftedAt;
    }

    public List<Change> getConflict() {
        return conflict;
    }

    public List<FaultRow> getFaults() {
        return faults;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
