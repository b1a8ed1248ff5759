package eu.secu4all.web.programme;

import eu.secu4all.language.Language;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.quiz.LessonQuestions;
import eu.secu4all.web.quiz.PieceRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The reader. Its id is {@code PROGRAMME/MODULE/UNIT}; {@code language} asks for the text in another one than the page's. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    private Programmes programmes;

    @Inject
    private LessonQuestions questions;

    @Inject
    private ActiveUser user;

    private String id;
    private String language;
    private UnitView view;
    private UnitRow row;
    private List<PieceRow> pieces;

    /** Before the page is shown. */
    public void show() {
        view = programmes.read(user.caller(), unit(), wanted(), FileServlet::address);
        pieces = questions.pieces(view, wanted());
        row = UnitRow.of(view.line(), List.of());
    }

    private UnitId unit() {
        return unit(id);
    }

    /** Refuses {@code programme.unit-unknown}. */
    static UnitId unit(String id) {
        return UnitId.find(id).orElseThrow(() -> new Refused("programme.unit-unknown"));
    }

    private Language wanted() {
        return Language.find(language).orElseGet(user::getLanguage);
    }

    public UnitRow getRow() {
        return row;
    }

    public UnitView getView() {
        return view;
    }

    /** What is read, with questions and their places as they are. */
    public List<PieceRow> getPieces() {
        return pieces;
    }

    public List<Reading.Heading> getContents() {
        return view.reading().contents();
    }

    public String getModuleAddress() {
        return ModuleRow.address(unit().programme(), unit().module());
    }

    /** Codes of the languages in which the unit can be read. */
    public List<String> getLanguages() {
        return Arrays.stream(Language.values())
                .filter(view.languages()::contains)
                .map(Language::code)
                .toList();
    }

    /** The person asked for another language than the text is in. */
    public boolean isForeign() {
        return view.line().language() != wanted();
    }

    public UnitRow getPrevious() {
        return neighbour(view.previous());
    }

    public UnitRow getNext() {
        return neighbour(view.next());
    }

    private static UnitRow neighbour(Optional<UnitLine> line) {
        return line.map(found -> UnitRow.of(found, List.of())).orElse(null);
    }

    /** Where a resource is; empty for other units. */
    public String getTarget() {
        String target = view.line().target();
        boolean file = !target.isEmpty() && target.indexOf(':') < 0;
        return file ? FileServlet.address(view.version(), target) : target;
    }

    public boolean isExercise() {
        return view.line().kind() == Unit.Kind.EXERCISE;
    }

    public boolean isLiveSession() {
        return view.line().kind() == Unit.Kind.LIVE_SESSION;
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
