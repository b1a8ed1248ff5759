package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.certificate.boundary.Certificates;
import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.AttemptView;
import eu.secu4all.learning.control.Trails;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.Authoring;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.programme.writing.boundary.Desk;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.Writing;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What authors do while somebody is learning. */
class MeanwhileIT extends InsideCourse {

    @Inject
    private Writing writing;

    @Inject
    private Composing composing;

    @Inject
    private Authoring authoring;

    @Inject
    private Certificates certificates;

    /** What comes after {@code forget} is as in another request. */
    @Inject
    private Trails trails;

    @Test
    @DisplayName("AUTHOR-1 a question that was written and not published is asked of nobody, and holds nobody up")
    void unpublishedQuestion() {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        enrolments.enrol(learner, LearningPackage.ID);
        Desk desk = writing.open(trainer, LearningPackage.CASE, Language.EN);
        Sheet stored = desk.stored();
        Sheet more = new Sheet(
                stored.title(),
                stored.summary(),
                stored.status(),
                stored.sources(),
                stored.body() + "\n> [!QUESTION q2] How\n> How?\n",
                true);
        assertThat(writing.store(trainer, LearningPackage.CASE, Language.EN, more, desk.stamp())
                        .isDone())
                .isTrue();

        refuses("learning.question-unknown", () -> progress.answered(learner, LearningPackage.CASE, "q2", "So"));
        progress.answered(learner, LearningPackage.CASE, "q1", "Because");
        assertThat(state(learner, LearningPackage.CASE)).isEqualTo(State.DONE);

        authoring.publish(trainer, LearningPackage.CASE, Language.EN);
        Caller late = newcomer("marco.bellini@comune-modena.example");
        enrolments.enrol(late, LearningPackage.ID);
        progress.answered(late, LearningPackage.CASE, "q1", "Because");
        assertThat(state(late, LearningPackage.CASE)).isEqualTo(State.BEGUN);
        progress.answered(late, LearningPackage.CASE, "q2", "So");
        assertThat(state(late, LearningPackage.CASE)).isEqualTo(State.DONE);
    }

    @Test
    @DisplayName("WRITE-2 questions that were changed in the product are asked from then on")
    void changedQuestions() {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        enrolments.enrol(learner, LearningPackage.ID);
        String before = composing.file(trainer, LearningPackage.LESSON, "quiz.yaml");
        assertThat(checks.view(learner, LearningPackage.LESSON, "c1", Language.EN)
                        .toString())
                .contains("Which?");

        assertThat(composing
                        .storeFile(
                                trainer,
                                LearningPackage.LESSON,
                                "quiz.yaml",
                                before,
                                before.replace("ask: Which?", "ask: Which one then?"))
                        .isDone())
                .isTrue();
        trails.forget();

        assertThat(checks.view(learner, LearningPackage.LESSON, "c1", Language.EN)
                        .toString())
                .contains("Which one then?");
    }

    @Test
    @DisplayName("TRY-1, HONOUR-3 what is answered after the quiz was withdrawn is kept, and counts once it is back")
    void withdrawnQuiz() {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        enrolments.enrol(learner, LearningPackage.ID);
        readLesson(learner);
        AttemptView attempt = attempts.start(learner, LearningPackage.QUIZ, Language.DE);
        UnitId quiz = LearningPackage.QUIZ;
        authoring.unpublish(trainer, quiz, Language.EN);

        assertThat(answerRightly(learner, attempt).passed()).isTrue();
        authoring.publish(trainer, quiz, Language.EN);
        trails.forget();
        progress.honour(learner, LearningPackage.ID);

        assertThat(state(learner, quiz)).isEqualTo(State.DONE);
    }

    @Test
    @DisplayName("HONOUR-1 who left in the middle of an attempt ends it, and is given nothing until they are back")
    void left() {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        enrolments.enrol(learner, LearningPackage.ID);
        progress.answered(learner, LearningPackage.CASE, "q1", "Because");
        readLesson(learner);
        authoring.unpublish(trainer, LearningPackage.LIVE, Language.EN);
        AttemptView attempt = attempts.start(learner, LearningPackage.QUIZ, Language.DE);
        enrolments.leave(learner, LearningPackage.ID);

        answerRightly(learner, attempt);
        assertThat(certificates.mine(learner)).isEmpty();

        enrolments.enrol(learner, LearningPackage.ID);
        progress.honour(learner, LearningPackage.ID);
        assertThat(certificates.mine(learner)).hasSize(1);
    }
}
