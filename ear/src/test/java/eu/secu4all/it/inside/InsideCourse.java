package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.AttemptView;
import eu.secu4all.learning.boundary.Attempts;
import eu.secu4all.learning.boundary.Checks;
import eu.secu4all.learning.boundary.Enrolments;
import eu.secu4all.learning.boundary.Progress;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.Standing.UnitStanding;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.Review;
import eu.secu4all.shared.Refused;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every test of learning starts from: a course that is published, and taken off the shelf afterwards. */
abstract class InsideCourse extends InsideProduct {

    @Inject
    private PackageDoor door;

    @Inject
    private Authoring authoring;

    @Inject
    private People people;

    @Inject
    Attempts attempts;

    @Inject
    Checks checks;

    @Inject
    Enrolments enrolments;

    @Inject
    Progress progress;

    @Resource(mappedName = "java:app/jdbc/secu4all")
    private DataSource database;

    Caller trainer;

    @BeforeEach
    void publish() {
        trainer = person("tomas.lindqvist@secu4all.example");
        List<Fault> faults = door.importZip(trainer, LearningPackage.zip()).faults();
        assertThat(faults).isEmpty();
        authoring.publishReviewed(trainer, LearningPackage.ID);
    }

    /** The course must not be on the shelf when others look at the catalogue. */
    @AfterEach
    void clear() {
        Stream.of(LearningPackage.LESSON, LearningPackage.CASE, LearningPackage.QUIZ, LearningPackage.LIVE)
                .forEach(unit -> authoring.unpublish(trainer, unit, Language.EN));
    }

    Caller person(String email) {
        return people.findByEmail(Caller.HOUSE, email).orElseThrow().caller();
    }

    /** Somebody like this person, who takes part in nothing yet. */
    Caller newcomer(String email) {
        try (Connection connection = database.getConnection()) {
            return person(Newcomer.like(connection, email));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    State state(Caller learner, UnitId unit) {
        return progress.mine(learner, LearningPackage.ID).standing().units().stream()
                .filter(standing -> standing.key().unit().equals(unit.unit()))
                .findFirst()
                .map(UnitStanding::state)
                .orElseThrow();
    }

    /** Reads the lesson to its end, and answers its check. */
    void readLesson(Caller learner) {
        progress.visit(learner, LearningPackage.LESSON, 3);
        progress.read(learner, LearningPackage.LESSON);
        progress.read(learner, LearningPackage.LESSON);
        QuestionView check = checks.view(learner, LearningPackage.LESSON, "c1", Language.EN);
        assertThat(check.toString()).doesNotContain("good", "This one");
        assertThat(progress.mine(learner, LearningPackage.ID).parts())
                .containsEntry(new UnitKey("module", "lesson"), 3);
        refuses(
                "attempt.no-such-part",
                () -> checks.answer(learner, LearningPackage.LESSON, "c1", new Answer.Choice("good"), Language.EN));
        Review review = checks.answer(learner, LearningPackage.LESSON, "c1", new Answer.Choice("1"), Language.EN);
        assertThat(review.feedback().orElseThrow().text()).isEqualTo("This one.");
        refuses("learning.question-unknown", () -> checks.view(learner, LearningPackage.LESSON, "c9", Language.EN));
    }

    /** Finds the right answers as somebody would who knows them: by the words. */
    AttemptView answerRightly(Caller learner, AttemptView attempt) {
        AttemptView now = attempt;
        for (AttemptView.Line line : attempt.lines()) {
            QuestionView question = line.question();
            now = attempts.answer(learner, attempt.id(), question.number(), right(question), Language.DE);
        }
        return now;
    }

    private static Answer right(QuestionView question) {
        if (question.form() instanceof QuestionView.Choose choose) {
            return new Answer.Choice(id(choose.options(), "A auf Deutsch"));
        }
        if (question.form() instanceof QuestionView.Sort sort) {
            return new Answer.Order(Stream.of("First", "Second", "Third")
                    .map(text -> id(sort.items(), text))
                    .toList());
        }
        return new Answer.Quantity(BigDecimal.valueOf(15));
    }

    private static String id(List<QuestionView.Part> parts, String text) {
        return parts.stream()
                .filter(part -> part.text().text().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static void refuses(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
