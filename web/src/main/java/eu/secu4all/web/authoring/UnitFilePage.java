package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.programme.writing.boundary.Stored;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A file of a unit that is written as text: the questions of a quiz, the worksheet of an exercise. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class UnitFilePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Composing composing;

    @Inject
    private Authoring authoring;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String id;
    private String name;
    private String before = "";
    private String text = "";
    private transient List<FaultRow> faults = List.of();

    /** Before the page is shown. */
    public void show() {
        before = composing.file(user.caller(), unit(), name);
        text = before;
    }

    public void store() {
        Stored stored = composing.storeFile(user.caller(), unit(), name, before, text);
        String file = unit().module() + "/" + unit().unit() + "/" + name;
        faults = FaultRow.of(stored.faults(), file, 0, user.getLanguage());
        if (stored.isDone()) {
            before = composing.file(user.caller(), unit(), name);
            words.done("authoring", "file.stored");
        }
    }

    /** The unit's text in the source language. */
    public String getEdit() {
        Language source = authoring.programmes(user.caller()).stream()
                .filter(view -> view.id().equals(unit().programme()))
                .map(ProgrammeView::source)
                .findFirst()
                .orElseThrow(() -> new Refused("programme.unknown"));
        return Addresses.edit(unit(), source);
    }

    private UnitId unit() {
        return Addresses.unit(id);
    }

    public List<FaultRow> getFaults() {
        return faults;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
