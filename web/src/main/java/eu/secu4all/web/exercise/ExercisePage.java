package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.ExerciseView;
import eu.secu4all.exercise.boundary.ExerciseView.Work;
import eu.secu4all.exercise.boundary.Exercises;
import eu.secu4all.exercise.boundary.WorkStatus;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import eu.secu4all.web.frame.Words;
import eu.secu4all.web.programme.UnitPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;

/** Part of the page of a unit: the exercise, how far this person is with it, and what came of it. */
@Named
@RequestScoped
public class ExercisePage {

    @Inject
    private Exercises exercises;

    @Inject
    private UnitPage unit;

    @Inject
    private ActiveUser user;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private ExerciseView view;

    public ExerciseView getView() {
        if (view == null) {
            view = exercises.view(user.caller(), UnitIds.of(unit.getId()), user.getLanguage());
        }
        return view;
    }

    private Optional<Work> work() {
        return getView().work();
    }

    public boolean isBegun() {
        return work().isPresent();
    }

    /** What its state is called: NEW, OPEN, HANDED_IN, RETURNED, ASSESSED. */
    public String getState() {
        boolean back = work().filter(work -> work.status() == WorkStatus.OPEN)
                .map(Work::handIns)
                .filter(all -> !all.isEmpty() && all.get(0).returned().isPresent())
                .isPresent();
        return back
                ? WorkStatus.RETURNED.name()
                : work().map(work -> work.status().name()).orElse("NEW");
    }

    /** How its state looks: a kind of {@code s:state}. */
    public String getStateKind() {
        return switch (getState()) {
            case "ASSESSED" -> isAgain() ? "warning" : "positive";
            case "RETURNED" -> "warning";
            case "HANDED_IN" -> "accent";
            default -> "quiet";
        };
    }

    /** Whether there is something to write in. */
    public boolean isOpen() {
        return work().map(Work::isOpen).orElse(getView().bar().isEmpty());
    }

    public boolean isAgain() {
        return work().map(Work::again).orElse(false);
    }

    /** What the one button says: a key below {@code unit.do}. */
    public String getButton() {
        return isAgain() ? "again" : isBegun() ? "go-on" : "begin";
    }

    /** Names, if several write it. */
    public String getPeople() {
        return work().map(Work::people)
                .filter(people -> people.size() > 1)
                .map(people -> String.join(", ", people))
                .orElse("");
    }

    public List<HandInRow> getHandIns() {
        return work().map(Work::handIns).orElse(List.of()).stream()
                .map(handIn -> HandInRow.of(handIn, words, user.getLocale()))
                .toList();
    }

    /** The last time it was handed in; null if it never was. */
    public HandInRow getLast() {
        return getHandIns().stream().findFirst().orElse(null);
    }

    /** The last assessment, also while it is being improved; null if there is none. */
    public HandInRow getAssessed() {
        return getHandIns().stream()
                .filter(row -> !row.assessed().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Why the button did not work just now, or why there is none; empty if it can be pressed. */
    public String getProblem() {
        String refused = request.getParameter("refused");
        if (refused != null) {
            return said(refused);
        }
        return getView().bar().map(this::said).orElse("");
    }

    private String said(String key) {
        try {
            return words.of(new Refused(key, String.valueOf(Exercises.GROUP_MAX)));
        } catch (MissingResourceException unknown) {
            return "";
        }
    }

    public String getUnit() {
        return unit.getId();
    }
}
