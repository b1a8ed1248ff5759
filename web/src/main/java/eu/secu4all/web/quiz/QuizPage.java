package eu.secu4all.web.quiz;

import eu.secu4all.learning.boundary.AttemptView;
import eu.secu4all.learning.boundary.Attempts;
import eu.secu4all.programme.boundary.ProgrammeView.UnitLine;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * An attempt at a quiz, one question at a time. Its id is {@code PROGRAMME/MODULE/UNIT}; {@code attempt} is one of one's own,
 * else the open one; {@code question} is a number on its paper, else the first open one, or the result once it has ended.
 */
@Named
@RequestScoped
public class QuizPage {

    @Inject
    private Attempts attempts;

    @Inject
    private Programmes programmes;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String id;
    private Long attempt;
    private Integer question;
    private UnitView view;
    private StandingRow standing;
    private AttemptRow row;
    private QuestionRow asked;
    private String problem = "";

    /** Before the page is shown: does what was asked for and goes to what comes of it, or shows what there is. */
    public void show() throws IOException {
        UnitId unit = UnitAddress.unit(id);
        if (request.getMethod().equals("POST")) {
            try {
                FacesContext.getCurrentInstance().getExternalContext().redirect(act(unit));
                return;
            } catch (Refused refused) {
                problem = words.of(refused);
            }
        }
        load(unit);
    }

    private String act(UnitId unit) {
        String quiz = UnitAddress.quiz(unit);
        if (attempt == null) {
            attempts.start(user.caller(), unit, user.getLanguage());
            return quiz;
        }
        if (question == null) {
            attempts.finish(user.caller(), attempt, user.getLanguage());
            return quiz + "&attempt=" + attempt;
        }
        AttemptView.Line line = line(attempts.view(user.caller(), attempt, user.getLanguage()));
        attempts.answer(
                user.caller(),
                attempt,
                question,
                AnswerForm.read(line.question().form(), entered(), user.getLocale()),
                user.getLanguage());
        return quiz + "&attempt=" + attempt + "&question=" + question + "#feedback";
    }

    private void load(UnitId unit) {
        view = programmes.read(user.caller(), unit, user.getLanguage(), UnitFiles::address);
        standing = standing(unit);
        AttemptView shown = attempt != null
                ? attempts.view(user.caller(), attempt, user.getLanguage())
                : standing.open() ? attempts.start(user.caller(), unit, user.getLanguage()) : null;
        if (shown == null) {
            return;
        }
        row = AttemptRow.of(UnitAddress.quiz(unit), shown);
        if (question == null && !row.finished()) {
            question = row.missed().stream()
                    .filter(step -> step.state().equals("open"))
                    .findFirst()
                    .map(AttemptRow.StepRow::number)
                    .orElse(1);
        }
        if (question != null) {
            asked = asked(line(shown));
        }
    }

    private AttemptView.Line line(AttemptView shown) {
        return shown.lines().stream()
                .filter(line -> line.question().number() == question)
                .findFirst()
                .orElseThrow(() -> new Refused("attempt.no-such-question"));
    }

    private QuestionRow asked(AttemptView.Line line) {
        String field = "q" + line.question().number();
        return line.review()
                .map(review -> Showing.after(field, line.question(), this::picture, review, user.getLocale()))
                .orElseGet(() -> Showing.before(field, line.question(), this::picture, entered(), user.getLocale()));
    }

    private String picture(String name) {
        return UnitFiles.address(view.version(), name);
    }

    private Entered entered() {
        return Entered.of(request.getParameterMap());
    }

    private StandingRow standing(UnitId unit) {
        try {
            return StandingRow.of(unit, attempts.state(user.caller(), unit));
        } catch (Refused refused) {
            return StandingRow.refused(unit, words.of(refused), refused.key().equals("learning.not-enrolled"));
        }
    }

    /** How one stands with the quiz of this id, for the reader. */
    public StandingRow standing(String unit) {
        if (standing == null) {
            standing = standing(UnitAddress.unit(unit));
        }
        return standing;
    }

    public boolean isOpenForTrying() {
        return standing.open() || standing.left() > 0;
    }

    /** Units that the quiz builds on, else the ones before it that are to be read: what to look at again. */
    public List<UnitLine> getRepeat() {
        List<UnitLine> module = programmes.catalogue(user.caller(), user.getLanguage()).stream()
                .filter(programme -> programme.id().equals(view.line().id().programme()))
                .flatMap(programme -> programme.modules().stream())
                .filter(each -> each.id().equals(view.line().id().module()))
                .flatMap(each -> each.units().stream())
                .toList();
        List<UnitLine> required = module.stream()
                .filter(line -> view.line().requires().contains(line.id().unit()))
                .toList();
        return required.isEmpty() ? before(module).toList() : required;
    }

    private Stream<UnitLine> before(List<UnitLine> module) {
        return module.stream()
                .takeWhile(line -> !line.id().equals(view.line().id()))
                .filter(line -> line.kind() == Unit.Kind.LESSON || line.kind() == Unit.Kind.CASE_STUDY);
    }

    public String address(UnitLine line) {
        return UnitAddress.reader(line.id());
    }

    public String getUnitAddress() {
        return UnitAddress.reader(view.line().id());
    }

    /** Where to go on after this question. */
    public String getNext() {
        return row.next(question);
    }

    public StandingRow getStanding() {
        return standing;
    }

    public AttemptRow getRow() {
        return row;
    }

    public QuestionRow getAsked() {
        return asked;
    }

    public UnitView getView() {
        return view;
    }

    public String getProblem() {
        return problem;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getAttempt() {
        return attempt;
    }

    public void setAttempt(Long attempt) {
        this.attempt = attempt;
    }

    public Integer getQuestion() {
        return question;
    }

    public void setQuestion(Integer question) {
        this.question = question;
    }
}
