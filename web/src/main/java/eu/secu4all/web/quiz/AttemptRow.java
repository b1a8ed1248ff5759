package eu.secu4all.web.quiz;

import eu.secu4all.learning.boundary.AttemptView;
import eu.secu4all.learning.boundary.AttemptView.Line;
import eu.secu4all.quiz.paper.Review;
import java.util.ArrayList;
import java.util.List;

/**
 * An attempt on the page.
 *
 * @param address of the quiz with this attempt
 * @param answered how many questions are
 * @param percent 0 while it goes on
 */
public record AttemptRow(
        long id,
        int number,
        String address,
        List<StepRow> steps,
        int answered,
        boolean finished,
        int percent,
        boolean passed) {

    public AttemptRow {
        steps = List.copyOf(steps);
    }

    /**
     * A question in the list of all.
     *
     * @param state open, right, partly or wrong
     */
    public record StepRow(int number, String address, String state, QuestionRow.Text ask) {}

    static AttemptRow of(String quiz, AttemptView view) {
        String address = quiz + "&attempt=" + view.id();
        List<StepRow> steps = new ArrayList<>();
        for (Line line : view.lines()) {
            int number = line.question().number();
            steps.add(new StepRow(
                    number,
                    address + "&question=" + number,
                    line.review().map(AttemptRow::state).orElse("open"),
                    new QuestionRow.Text(
                            line.question().ask().text(),
                            line.question().ask().language().code())));
        }
        return new AttemptRow(
                view.id(),
                view.number(),
                address,
                steps,
                (int) view.lines().stream()
                        .filter(line -> line.review().isPresent())
                        .count(),
                view.finished().isPresent(),
                view.percent().orElse(0),
                view.passed());
    }

    private static String state(Review review) {
        return Showing.verdict(review.share());
    }

    /** Where the next open question after this one is; the result if there is none. */
    String next(int after) {
        return steps.stream()
                .filter(step -> step.state().equals("open") && step.number() > after)
                .findFirst()
                .or(() -> steps.stream()
                        .filter(step -> step.state().equals("open"))
                        .findFirst())
                .map(StepRow::address)
                .orElse(address);
    }

    /** What was not answered rightly, or not at all. */
    public List<StepRow> missed() {
        return steps.stream().filter(step -> !step.state().equals("right")).toList();
    }
}
