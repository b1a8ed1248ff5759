package eu.secu4all.web.authoring;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.ImportReport;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.ProgrammeView;
import eu.secu4all.programme.boundary.TextState;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How far the texts are, which of them learners read, and the way in and out for packages. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what is injected are the container's proxies; they can be serialised
public class AuthoringPage implements Serializable {

    private static final long serialVersionUID = 1L;
    static final Map<TextState, String> LOOKS = Map.of(
            TextState.MISSING, "quiet",
            TextState.DRAFT, "accent",
            TextState.REVIEWED, "positive",
            TextState.SOURCE_CHANGED, "warning");

    @Inject
    private Authoring authoring;

    @Inject
    private PackageDoor door;

    @Inject
    private Composing composing;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    private String programme = "";
    private transient List<Choice> choices;
    private transient List<UnitState> units;
    private transient List<Mistake> faults = List.of();
    private transient Part zip;

    /** A programme to choose. */
    public record Choice(String id, String title) {}

    /** A mistake of a package that was not imported. */
    public record Mistake(String file, String line, String text) {}

    /** One language of one unit. */
    public record Cell(
            Language language,
            TextState state,
            String look,
            int shown,
            boolean newer,
            boolean publishable,
            String edit) {}

    @PostConstruct
    void load() {
        choices = authoring.programmes(user.caller()).stream().map(this::choice).toList();
        if (programme.isEmpty() && !choices.isEmpty()) {
            programme = choices.get(0).id();
        }
        show();
    }

    private Choice choice(ProgrammeView view) {
        return new Choice(
                view.id(),
                view.title()
                        .in(user.getLanguage(), view.source())
                        .map(said -> said.text())
                        .orElse(view.id()));
    }

    /** After another programme was chosen. */
    public void show() {
        units = authoring.states(user.caller(), programme);
    }

    public void publish(UnitId unit, Language language) {
        words.done("programme", "authoring.published", authoring.publish(user.caller(), unit, language));
        show();
    }

    public void unpublish(UnitId unit, Language language) {
        authoring.unpublish(user.caller(), unit, language);
        words.done("programme", "authoring.unpublished");
        show();
    }

    public void publishReviewed() {
        words.done("programme", "authoring.published-all", authoring.publishReviewed(user.caller(), programme));
        show();
    }

    /** Moves a unit within its module. */
    public void move(UnitId unit, int by) {
        composing.move(user.caller(), unit, by);
        show();
    }

    /** Whether a unit is the first or last of its module. */
    public boolean isAtEnd(UnitState unit, int by) {
        int next = units.indexOf(unit) + by;
        return next < 0
                || next >= units.size()
                || !units.get(next).id().module().equals(unit.id().module());
    }

    /** Takes the zip, or says what is wrong with it. */
    public void take() throws IOException {
        if (zip == null) {
            throw new Refused("programme.zip-none");
        }
        try (InputStream content = zip.getInputStream()) {
            ImportReport report = door.importZip(user.caller(), content);
            faults = report.faults().stream().map(this::row).toList();
            if (report.isDone()) {
                programme = report.programme();
                words.done("programme", "import.done", programme, report.added(), report.changed(), report.removed());
            } else {
                words.refuse(new Refused("programme.import", String.valueOf(faults.size())));
            }
        }
        load();
    }

    private Mistake row(Fault fault) {
        return new Mistake(
                fault.file().isEmpty() ? words.say("programme", "import.package") : fault.file(),
                fault.line() == 0 ? "" : String.valueOf(fault.line()),
                words.say("refusals", fault.key(), fault.details().toArray()));
    }

    /** A unit's cells in the order of the languages. */
    public List<Cell> cells(UnitState unit) {
        return Arrays.stream(Language.values())
                .map(language -> cell(unit.id(), language, unit.variants().get(language)))
                .toList();
    }

    private static Cell cell(UnitId unit, Language language, UnitState.Variant variant) {
        boolean there = variant.state() != TextState.MISSING;
        return new Cell(
                language,
                variant.state(),
                LOOKS.get(variant.state()),
                variant.shown(),
                variant.newer(),
                there && (variant.shown() == 0 || variant.newer()),
                Addresses.edit(unit, language));
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public List<UnitState> getUnits() {
        return units;
    }

    public List<Mistake> getFaults() {
        return faults;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public Part getZip() {
        return zip;
    }

    public void setZip(Part zip) {
        this.zip = zip;
    }
}
