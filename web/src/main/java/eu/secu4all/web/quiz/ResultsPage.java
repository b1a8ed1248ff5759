package eu.secu4all.web.quiz;

import eu.secu4all.learning.boundary.Attempts;
import eu.secu4all.programme.boundary.Programmes;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitView;
import eu.secu4all.quiz.attempt.Statistics;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the answers of many say of the questions of a quiz. For trainers and administrators. */
@Named
@RequestScoped
public class ResultsPage {

    @Inject
    private Attempts attempts;

    @Inject
    private Programmes programmes;

    @Inject
    private ActiveUser user;

    private String id;
    private UnitView view;
    private List<ResultRow> rows;

    /** Before the page is shown. */
    public void show() {
        UnitId unit = UnitAddress.unit(id);
        rows = attempts.results(user.caller(), unit).stream()
                .map(result -> ResultRow.of(result, user.getLanguage()))
                .toList();
        view = programmes.read(user.caller(), unit, user.getLanguage(), UnitFiles::address);
    }

    public boolean isNone() {
        return rows.stream().allMatch(row -> row.answers() == 0);
    }

    public int getAnswersMin() {
        return Statistics.ANSWERS_MIN;
    }

    public List<ResultRow> getRows() {
        return rows;
    }

    public UnitView getView() {
        return view;
    }

    public String getUnitAddress() {
        return UnitAddress.reader(view.line().id());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
