package eu.secu4all.web.quiz;

import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.Checks;
import eu.secu4all.learning.boundary.Checks.Inside;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.Review;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.UnaryOperator;

/** One check of a lesson by itself, before and after its answer. The lesson takes the piece that it needs out of this page. */
@Named
@RequestScoped
public class CheckPage {

    @Inject
    private Programmes programmes;

    @Inject
    private Checks checks;

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
    private CheckRow row;

    /** Before the page is shown. */
    public void show() {
        UnitId unit = UnitAddress.unit(id);
        Language wanted = Language.find(language).orElseGet(user::getLanguage);
        view = programmes.read(user.caller(), unit, wanted, UnitFiles::address);
        Inside inside = checks.inside(user.caller(), unit, wanted);
        QuestionView asked = inside.checks().get(question == null ? "" : question);
        if (asked == null) {
            throw new Refused("learning.question-unknown");
        }
        UnaryOperator<String> pictures = name -> UnitFiles.address(view.version(), name);
        String problem = "";
        QuestionRow shown;
        try {
            shown = request.getMethod().equals("POST")
                    ? Showing.after(question, asked, pictures, answer(unit, asked, wanted), user.getLocale())
                    : Showing.before(question, asked, pictures, Entered.NOTHING, user.getLocale());
        } catch (Refused refused) {
            problem = words.of(refused);
            shown = Showing.before(question, asked, pictures, entered(), user.getLocale());
        }
        row = CheckRow.of(unit, wanted.code(), inside.takesPart(), problem, shown);
    }

    private Review answer(UnitId unit, QuestionView asked, Language wanted) {
        return checks.answer(
                user.caller(), unit, question, AnswerForm.read(asked.form(), entered(), user.getLocale()), wanted);
    }

    private Entered entered() {
        return Entered.of(request.getParameterMap());
    }

    public CheckRow getRow() {
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
