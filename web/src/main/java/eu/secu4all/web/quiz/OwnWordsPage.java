package eu.secu4all.web.quiz;

import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.Checks;
import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Reading;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One question in one's own words by itself. The text takes the piece that it needs out of this page. */
@Named
@RequestScoped
public class OwnWordsPage {

    @Inject
    private Programmes programmes;

    @Inject
    private Progress progress;

    @Inject
    private Checks checks;

    @Inject
    private LessonQuestions questions;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String id;
    private String question;
    private String language;
    private UnitView view;
    private WordsRow row;

    /** Before the page is shown. */
    public void show() {
        UnitId unit = UnitAddress.unit(id);
        Language wanted = Language.find(language).orElseGet(user::getLanguage);
        view = programmes.read(user.caller(), unit, wanted, UnitFiles::address);
        Reading.Question asked = view.reading().pieces().stream()
                .filter(Reading.Question.class::isInstance)
                .map(Reading.Question.class::cast)
                .filter(piece -> piece.id().equals(question))
                .findFirst()
                .orElseThrow(() -> new Refused("learning.question-unknown"));
        if (!request.getMethod().equals("POST")) {
            row = row(unit, wanted, asked);
            return;
        }
        String entered = Entered.of(request.getParameterMap()).in(Entered.WORDS);
        try {
            progress.answered(user.caller(), unit, question, entered);
            row = row(unit, wanted, asked).with(entered, true, "");
        } catch (Refused refused) {
            row = row(unit, wanted, asked).with(entered, false, words.of(refused));
        }
    }

    private WordsRow row(UnitId unit, Language wanted, Reading.Question asked) {
        return questions.words(view, wanted, checks.inside(user.caller(), unit, wanted), asked);
    }

    public WordsRow getRow() {
        return row;
    }

    public UnitView getView() {
        return view;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
