package eu.secu4all.web.authoring;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.boundary.Change;
import eu.secu4all.programme.writing.boundary.Past;
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

/** A text as it once was: what has changed since, and the way back. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class PastPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TextHistory history;

    @Inject
    private Writing writing;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String id;
    private String language;
    private int number;
    private String title = "";
    private transient List<Past> pasts;
    private transient List<Change> changes = List.of();
    private transient List<FaultRow> faults = List.of();

    /** Before the page is shown. */
    public void show() {
        title = writing.open(user.caller(), unit(), wanted()).stored().title();
        pasts = history.list(user.caller(), unit(), wanted());
        if (number > 0) {
            changes = history.compare(user.caller(), unit(), wanted(), number);
        }
    }

    /** Puts the old text into the package again, and shows it. */
    public String restore() {
        Stored stored = history.restore(user.caller(), unit(), wanted(), number);
        if (!stored.isDone()) {
            show();
            faults = FaultRow.of(stored.faults(), "", 0, user.getLanguage());
            words.refuse(new Refused("programme.text-unfit"));
            return null;
        }
        words.done("authoring", "history.restored");
        return Addresses.edit(unit(), wanted()) + "&faces-redirect=true";
    }

    private UnitId unit() {
        return Addresses.unit(id);
    }

    private Language wanted() {
        return Language.find(language).orElseThrow(() -> new Refused("programme.text-unknown"));
    }

    /** Nothing differs. */
    public boolean isSame() {
        return changes.stream().noneMatch(change -> change.isGone() || change.isNew());
    }

    public String getEdit() {
        return Addresses.edit(unit(), wanted());
    }

    public int getKept() {
        return TextHistory.KEPT_MAX;
    }

    public List<Past> getPasts() {
        return pasts;
    }

    public List<Change> getChanges() {
        return changes;
    }

    public List<FaultRow> getFaults() {
        return faults;
    }

    public String getTitle() {
        return title;
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

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
