package eu.secu4all.learning.boundary;

import eu.secu4all.learning.rule.Completion;
import eu.secu4all.learning.rule.Course;
import eu.secu4all.learning.rule.Course.CourseModule;
import eu.secu4all.learning.rule.Course.CourseUnit;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.programme.boundary.Outline;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import eu.secu4all.programme.boundary.Outlines;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.attempt.Terms;
import eu.secu4all.quiz.file.QuizFile;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What learning needs to know of a programme: what of it is published, and when its units are done. */
@Dependent
class Curriculum {

    @Inject
    private Outlines outlines;

    boolean isPublished(String programme) {
        return outlines.find(programme).isPresent();
    }

    /** Refuses {@code learning.programme-unknown}. */
    Course get(String programme) {
        Outline outline = outline(programme);
        return new Course(
                programme,
                outline.modules().stream()
                        .map(module -> new CourseModule(
                                module.id(),
                                module.requires(),
                                module.units().stream().map(Curriculum::unit).toList()))
                        .toList());
    }

    private Outline outline(String programme) {
        return outlines.find(programme).orElseThrow(() -> new Refused("learning.programme-unknown"));
    }

    private static CourseUnit unit(OutlineUnit each) {
        Unit unit = each.unit();
        return new CourseUnit(
                Learner.key(each.id()),
                unit.minutes(),
                unit.requires(),
                completion(each),
                unit.setting().kind() == Unit.Kind.LIVE_SESSION);
    }

    private static Completion completion(OutlineUnit each) {
        Setting setting = each.unit().setting();
        return switch (each.unit().completion()) {
            case READ -> new Completion.Read();
            case CHECKS -> new Completion.Checks(each.checks());
            case ANSWERED -> new Completion.Answered(each.questions());
            case HANDED_IN -> new Completion.HandedIn();
            case ASSESSED ->
                new Completion.Assessed(setting instanceof Setting.Exercise exercise ? exercise.pass() : 0);
            case PASSED -> new Completion.Passed();
            case ATTENDED ->
                new Completion.Attended(setting instanceof Setting.LiveSession live ? live.attendMinutes() : 0);
            case OPENED -> new Completion.Opened();
        };
    }

    /** The quizzes of a programme and their terms. */
    Map<UnitKey, Terms> quizzes(String programme) {
        Map<UnitKey, Terms> quizzes = new LinkedHashMap<>();
        outline(programme).units().forEach(unit -> terms(unit)
                .ifPresent(terms -> quizzes.put(Learner.key(unit.id()), terms)));
        return quizzes;
    }

    private static Optional<Terms> terms(OutlineUnit unit) {
        return unit.unit().setting() instanceof Setting.Quiz quiz
                ? Optional.of(new Terms(quiz.draw(), quiz.pass(), quiz.tries(), Duration.ofHours(quiz.waitHours())))
                : Optional.empty();
    }

    /** Refuses {@code learning.no-quiz}. */
    QuizUnit quiz(UnitId id) {
        OutlineUnit unit = unit(id);
        Terms terms = terms(unit).orElseThrow(() -> new Refused("learning.no-quiz"));
        CheckFile file = checks(id);
        return new QuizUnit(id.programme(), Learner.key(id), terms, file.source(), file.text());
    }

    /** Refuses {@code learning.no-quiz}. */
    CheckFile checks(UnitId id) {
        return findChecks(id).orElseThrow(() -> new Refused("learning.no-quiz"));
    }

    Optional<CheckFile> findChecks(UnitId id) {
        return outlines.file(id, QuizFile.NAME)
                .map(text -> new CheckFile(outline(id.programme()).source(), text));
    }

    /** Ids of the questions to be answered in one's own words. */
    Set<String> questions(UnitId id) {
        return unit(id).questions();
    }

    private OutlineUnit unit(UnitId id) {
        List<OutlineUnit> units = outline(id.programme()).units();
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("learning.unit-unknown"));
    }
}
