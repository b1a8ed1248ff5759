package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Assessing;
import eu.secu4all.exercise.boundary.WaitingLine;
import eu.secu4all.web.frame.ActiveUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits to be assessed, the oldest first; by unit and cohort if one wants. */
@Named
@RequestScoped
public class WaitingPage {

    @Inject
    private Assessing assessing;

    @Inject
    private ActiveUser user;

    private String unit = "";
    private String cohort = "";
    private List<WaitingLine> all;

    /**
     * One line.
     *
     * @param cohorts names, or empty
     */
    public record Line(
            long id, int number, String title, String people, String cohorts, String at, String day, boolean drafted) {}

    private List<WaitingLine> all() {
        if (all == null) {
            all = assessing.waiting(user.caller(), user.getLanguage());
        }
        return all;
    }

    public List<Line> getLines() {
        return all().stream()
                .filter(line -> unit.isEmpty() || line.title().equals(unit))
                .filter(line -> cohort.isEmpty() || line.cohorts().contains(cohort))
                .map(this::line)
                .toList();
    }

    private Line line(WaitingLine line) {
        return new Line(
                line.handIn(),
                line.number(),
                line.title(),
                String.join(", ", line.people()),
                String.join(", ", line.cohorts()),
                line.at().toString(),
                Days.of(line.at(), user.getLocale()),
                line.drafted());
    }

    public boolean isNothing() {
        return all().isEmpty();
    }

    /** How many wait in all. */
    public int getTotal() {
        return all().size();
    }

    public List<String> getUnits() {
        return all().stream().map(WaitingLine::title).distinct().sorted().toList();
    }

    public List<String> getCohorts() {
        return all().stream()
                .flatMap(line -> line.cohorts().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort == null ? "" : cohort;
    }
}
