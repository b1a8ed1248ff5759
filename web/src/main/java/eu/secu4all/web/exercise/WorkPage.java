package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.ExerciseView;
import eu.secu4all.exercise.boundary.Exercises;
import eu.secu4all.exercise.boundary.HandInView;
import eu.secu4all.exercise.boundary.SheetView;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.shared.Refused;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One's own worksheet as it was handed in. */
@Named
@RequestScoped
public class WorkPage {

    @Inject
    private Exercises exercises;

    @Inject
    private ActiveUser user;

    private String id;
    private int number;
    private SheetView sheet;
    private ExerciseView exercise;
    private String at;

    /** Before the page is shown. */
    public void show() {
        UnitId unit = UnitIds.of(id);
        sheet = exercises.sheet(user.caller(), unit, number, user.getLanguage());
        exercise = exercises.view(user.caller(), unit, user.getLanguage());
        at = exercise.work().stream()
                .flatMap(work -> work.handIns().stream())
                .filter(handIn -> handIn.number() == number)
                .map(HandInView::at)
                .map(day -> Days.of(day, user.getLocale()))
                .findFirst()
                .orElseThrow(() -> new Refused("exercise.unknown"));
    }

    public SheetView getSheet() {
        return sheet;
    }

    public String getTitle() {
        return exercise.title();
    }

    public String getAt() {
        return at;
    }

    public String getPeople() {
        return exercise.work().map(work -> String.join(", ", work.people())).orElse("");
    }

    public String getBack() {
        return UnitIds.page(UnitIds.of(id));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
