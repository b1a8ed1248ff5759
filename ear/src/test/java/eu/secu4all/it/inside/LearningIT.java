package eu.secu4all.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.AttemptView;
import eu.secu4all.learning.boundary.QuestionResult;
import eu.secu4all.learning.boundary.QuizState;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.learning.rule.NextUnit;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.attempt.Tries;
import eu.secu4all.quiz.paper.QuestionView;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LearningIT extends InsideCourse {

    @Test
    @DisplayName("a learner goes through a course, unit by unit, until it is done")
    void goesThrough() {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        refuses("learning.not-enrolled", () -> progress.mine(learner, LearningPackage.ID));
        enrolments.enrol(learner, LearningPackage.ID);
        assertThat(progress.mine(learner, LearningPackage.ID).next())
                .contains(new NextUnit(new UnitKey("module", "lesson"), false));
        refuses("learning.closed", () -> attempts.start(learner, LearningPackage.QUIZ, Language.EN));

        readLesson(learner);
        assertThat(state(learner, LearningPackage.LESSON)).isEqualTo(State.DONE);
        assertThat(progress.mine(learner, LearningPackage.ID).standing().percent())
                .isEqualTo(40);

        refuses("learning.words", () -> progress.answered(learner, LearningPackage.CASE, "q1", "  "));
        refuses("learning.question-unknown", () -> progress.answered(learner, LearningPackage.CASE, "q9", "Because"));
        progress.answered(learner, LearningPackage.CASE, "q1", "Because");
        progress.answered(learner, LearningPackage.CASE, "q1", "Because of that");
        assertThat(progress.words(learner, LearningPackage.CASE)).containsEntry("q1", "Because of that");

        AttemptView quiz = attempts.start(learner, LearningPackage.QUIZ, Language.DE);
        AttemptView passed = answerRightly(learner, quiz);
        assertThat(passed.percent()).contains(100);
        assertThat(passed.passed()).isTrue();

        refuses(
                "no-right",
                () -> progress.attended(learner, learner.person(), LearningPackage.LIVE, new Fact.Attended(1, 90)));
        progress.attended(Caller.HOUSE, learner.person(), LearningPackage.LIVE, new Fact.Attended(1, 20));
        progress.attended(Caller.HOUSE, learner.person(), LearningPackage.LIVE, new Fact.Attended(1, 20));
        assertThat(state(learner, LearningPackage.LIVE)).isEqualTo(State.BEGUN);
        progress.attended(Caller.HOUSE, learner.person(), LearningPackage.LIVE, new Fact.Attended(2, 20));

        assertThat(progress.mine(learner, LearningPackage.ID).standing().done()).isTrue();
        assertThat(enrolments.mine(learner)).anySatisfy(view -> {
            assertThat(view.programme()).isEqualTo(LearningPackage.ID);
            assertThat(view.done()).isPresent();
        });
    }

    @Test
    @DisplayName("TRY-1 to TRY-4 an attempt goes on where it was, keeps its keys and its questions, and is one's own")
    void keepsAttempts() {
        Caller learner = newcomer("marco.bellini@comune-modena.example");
        enrolments.enrol(learner, LearningPackage.ID);
        readLesson(learner);
        AttemptView begun = attempts.start(learner, LearningPackage.QUIZ, Language.EN);
        assertThat(begun.toString()).doesNotContain("SECRET", "secret", "iso");

        int number = number(begun, QuestionView.Count.class);
        AttemptView answered =
                attempts.answer(learner, begun.id(), number, new Answer.Quantity(BigDecimal.ONE), Language.EN);
        attempts.answer(learner, begun.id(), number, new Answer.Quantity(new BigDecimal("1")), Language.EN);
        refuses(
                "attempt.answered-already",
                () -> attempts.answer(learner, begun.id(), number, new Answer.Quantity(BigDecimal.TEN), Language.EN));
        assertThat(answered.lines().get(number - 1).review().orElseThrow().right())
                .isEqualTo(new Answer.Quantity(new BigDecimal("15")));
        assertThat(attempts.start(learner, LearningPackage.QUIZ, Language.EN)).isEqualTo(answered);
        assertThat(attempts.view(learner, begun.id(), Language.EN)).isEqualTo(answered);
        assertThat(attempts.state(learner, LearningPackage.QUIZ).open()).contains(begun.id());

        Caller other = newcomer("anna.rueckert@stadt-augsburg.example");
        refuses("attempt.unknown", () -> attempts.view(other, begun.id(), Language.EN));
        refuses("attempt.unknown", () -> attempts.finish(other, begun.id(), Language.EN));
        refuses("attempt.unknown", () -> attempts.answer(other, begun.id(), 1, new Answer.Choice("1"), Language.EN));

        AttemptView finished = attempts.finish(learner, begun.id(), Language.EN);
        assertThat(finished.percent()).contains(0);
        assertThat(attempts.finish(learner, begun.id(), Language.EN)).isEqualTo(finished);
        QuizState after = attempts.state(learner, LearningPackage.QUIZ);
        assertThat(after.tries()).isInstanceOf(Tries.Wait.class);
        assertThat(after.finished()).hasSize(1);
        refuses("attempt.wait", () -> attempts.start(learner, LearningPackage.QUIZ, Language.EN));
        assertThat(progress.mine(learner, LearningPackage.ID).next())
                .contains(new NextUnit(new UnitKey("module", "case"), false));
    }

    private static int number(AttemptView attempt, Class<?> form) {
        return attempt.lines().stream()
                .map(AttemptView.Line::question)
                .filter(question -> form.isInstance(question.form()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    @Test
    @DisplayName("a trainer sees how the questions of a quiz do, a learner does not")
    void results() {
        Caller learner = newcomer("camille.girard@ville-reims.example");
        enrolments.enrol(learner, LearningPackage.ID);
        readLesson(learner);
        answerRightly(learner, attempts.start(learner, LearningPackage.QUIZ, Language.DE));

        List<QuestionResult> results = attempts.results(trainer, LearningPackage.QUIZ);
        assertThat(results).extracting(QuestionResult::question).containsExactly("q1", "q2", "q3");
        assertThat(results.get(0).statistics().answers()).isPositive();
        refuses("no-right", () -> attempts.results(learner, LearningPackage.QUIZ));
        refuses("learning.no-quiz", () -> attempts.results(trainer, LearningPackage.CASE));
    }
}
