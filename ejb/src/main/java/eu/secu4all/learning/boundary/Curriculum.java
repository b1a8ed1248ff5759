package eu.secu4all.learning.boundary;

import eu.secu4all.learning.control.Trail;
import eu.secu4all.learning.rule.Course;
import eu.secu4all.programme.boundary.Outline.OutlineUnit;
import eu.secu4all.programme.boundary.Outlines;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.attempt.Terms;
import eu.secu4all.quiz.file.QuizFile;
import eu.secu4all.shared.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
        return of(programme).course();
    }

    /** Refuses {@code learning.programme-unknown}. */
    Syllabus of(String programme) {
        return outlines.find(programme)
                .map(outline -> new Syllabus(programme, outline))
                .orElseThrow(() -> new Refused("learning.programme-unknown"));
    }

    /** The edition that the trail was read with; asks nothing. */
    Optional<Syllabus> find(String programme, Trail trail) {
        return trail.edition()
                .flatMap(edition -> outlines.find(programme, edition))
                .map(outline -> new Syllabus(programme, outline));
    }

    /** The same; refuses {@code learning.programme-unknown}. */
    Syllabus of(String programme, Trail trail) {
        return find(programme, trail).orElseThrow(() -> new Refused("learning.programme-unknown"));
    }

    /** Refuses {@code learning.no-quiz}. */
    QuizUnit quiz(UnitId id) {
        OutlineUnit unit = of(id.programme()).unit(id);
        Terms terms = Syllabus.terms(unit).orElseThrow(() -> new Refused("learning.no-quiz"));
        CheckFile file = checks(id);
        return new QuizUnit(id.programme(), Learner.key(id), terms, file.source(), file.text());
    }

    /** Refuses {@code learning.no-quiz}. */
    CheckFile checks(UnitId id) {
        return outlines.file(id, QuizFile.NAME)
                .map(text -> new CheckFile(of(id.programme()).outline().source(), text))
                .orElseThrow(() -> new Refused("learning.no-quiz"));
    }

    /** The same in the edition that the trail was read with; asks nothing. */
    CheckFile checks(UnitId id, Trail trail) {
        return findChecks(id, trail).orElseThrow(() -> new Refused("learning.no-quiz"));
    }

    Optional<CheckFile> findChecks(UnitId id, Trail trail) {
        return trail.edition()
                .flatMap(edition -> outlines.file(id, QuizFile.NAME, edition))
                .flatMap(text -> find(id.programme(), trail)
                        .map(syllabus -> new CheckFile(syllabus.outline().source(), text)));
    }

    /** Whether there are questions in it to be answered in one's own words; asks nothing. */
    boolean hasQuestions(UnitId id, Trail trail) {
        return find(id.programme(), trail).stream()
                .flatMap(syllabus -> syllabus.outline().units().stream())
                .anyMatch(unit -> unit.id().equals(id) && !unit.questions().isEmpty());
    }

    /** Ids of the questions to be answered in one's own words. */
    Set<String> questions(UnitId id) {
        return of(id.programme()).unit(id).questions();
    }
}
