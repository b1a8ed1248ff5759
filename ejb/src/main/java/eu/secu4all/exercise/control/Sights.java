package eu.secu4all.exercise.control;

import eu.secu4all.exercise.boundary.Assignment;
import eu.secu4all.exercise.boundary.HandInView;
import eu.secu4all.exercise.boundary.RubricLine;
import eu.secu4all.exercise.boundary.SheetView;
import eu.secu4all.exercise.boundary.Verdict;
import eu.secu4all.exercise.entity.Assessment;
import eu.secu4all.exercise.entity.Exercise;
import eu.secu4all.exercise.entity.HandIn;
import eu.secu4all.exercise.rule.SheetReading;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Markdown;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Exercises as they are shown, in the reader's language. */
@Dependent
public class Sights {

    @Inject
    private ExerciseStore store;

    public static String say(Assignment assignment, LocalizedText text, Language wanted) {
        return text.in(wanted, assignment.source())
                .map(LocalizedText.Said::text)
                .orElse("");
    }

    /** Markdown as HTML; there are no images beside an exercise. */
    public static String html(Assignment assignment, LocalizedText markdown, Language wanted) {
        String text = say(assignment, markdown, wanted);
        return text.isEmpty() ? "" : Markdown.html(text, image -> "");
    }

    public static List<RubricLine> rubric(Assignment assignment, Verdict verdict, Language wanted) {
        return assignment.rubric().stream()
                .map(criterion -> new RubricLine(
                        criterion.id(),
                        say(assignment, criterion.title(), wanted),
                        criterion.levels().stream()
                                .map(level -> say(assignment, level, wanted))
                                .toList(),
                        verdict.of(criterion.id())))
                .toList();
    }

    public static SheetView sheet(Assignment assignment, HandIn handIn, Language wanted) {
        return new SheetReading(assignment.worksheet(), WorkJson.paper(handIn.paper()), wanted, assignment.source())
                .view();
    }

    public static Verdict verdict(Assessment assessment) {
        return new Verdict(WorkJson.marks(assessment.marks()), assessment.remark());
    }

    public HandInView handIn(Exercise exercise, HandIn handIn, Language wanted) {
        return new HandInView(
                handIn.id(),
                handIn.number(),
                handIn.at(),
                handIn.returned().map(at -> new HandInView.Returned(at, handIn.words())),
                store.assessment(handIn.id())
                        .filter(assessment -> assessment.sent().isPresent())
                        .map(assessment -> assessed(exercise, assessment, wanted)));
    }

    private static HandInView.Assessed assessed(Exercise exercise, Assessment assessment, Language wanted) {
        Verdict verdict = verdict(assessment);
        return new HandInView.Assessed(
                assessment.sent().orElseThrow(),
                assessment.mean(),
                assessment.mean() >= exercise.pass(),
                verdict.remark(),
                rubric(WorkJson.assignment(exercise.assignment()), verdict, wanted));
    }

    /** The mean of the last assessment that was sent; 0 if there is none. */
    public double lastMean(Exercise exercise) {
        return store.handIns(exercise).stream()
                .flatMap(handIn -> store.assessment(handIn.id()).stream())
                .filter(assessment -> assessment.sent().isPresent())
                .findFirst()
                .map(Assessment::mean)
                .orElse(0.0);
    }
}
