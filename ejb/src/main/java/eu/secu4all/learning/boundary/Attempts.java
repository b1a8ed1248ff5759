package eu.secu4all.learning.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.learning.control.AttemptStore;
import eu.secu4all.learning.control.AttemptStore.Opened;
import eu.secu4all.learning.control.EnrolmentStore;
import eu.secu4all.learning.entity.QuizAttempt;
import eu.secu4all.learning.rule.Fact;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.Role;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.attempt.Attempt;
import eu.secu4all.quiz.attempt.Statistics;
import eu.secu4all.quiz.attempt.Statistics.Observation;
import eu.secu4all.quiz.attempt.Step;
import eu.secu4all.quiz.attempt.Tries;
import eu.secu4all.quiz.paper.Reader;
import eu.secu4all.quiz.paper.Sheet;
import eu.secu4all.shared.Refused;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attempts at quizzes. Each answer is kept when it is given (TRY-1); what is right leaves the server only with the review of
 * a question that was answered (TRY-2). Questions stay as they were when the attempt began (TRY-3).
 */
@Stateless
public class Attempts {

    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    private AttemptStore store;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private Learner learner;

    @Inject
    private Curriculum curriculum;

    @Inject
    private Clock clock;

    /**
     * How one stands with this quiz.
     *
     * @throws Refused {@code learning.no-quiz}, and as {@link #start}
     */
    public QuizState state(Caller caller, UnitId unit) {
        learner.requireOpen(caller.person(), unit);
        QuizUnit quiz = curriculum.quiz(unit);
        List<QuizAttempt> all = store.of(caller.person(), unit.programme(), quiz.key());
        return new QuizState(
                quiz.terms(),
                Trying.open(all).map(QuizAttempt::id),
                Trying.next(all, quiz.terms(), clock.instant()),
                all.stream().flatMap(attempt -> finished(attempt).stream()).toList());
    }

    private static Optional<QuizState.Finished> finished(QuizAttempt attempt) {
        return attempt.finished()
                .map(at -> new QuizState.Finished(
                        attempt.id(), attempt.number(), at, attempt.percent().orElseThrow(), attempt.isPassed()));
    }

    /**
     * Goes on with the open attempt, or begins one.
     *
     * @throws Refused {@code learning.not-enrolled}, {@code learning.closed}, {@code learning.no-quiz}, {@code attempt.wait}
     */
    public AttemptView start(Caller caller, UnitId unit, Language language) {
        enrolments.lock(caller.person(), unit.programme());
        learner.requireOpen(caller.person(), unit);
        QuizUnit quiz = curriculum.quiz(unit);
        List<QuizAttempt> all = store.of(caller.person(), unit.programme(), quiz.key());
        QuizAttempt row = Trying.open(all).orElseGet(() -> begin(caller, quiz, all));
        return view(row, store.open(row), language);
    }

    private QuizAttempt begin(Caller caller, QuizUnit quiz, List<QuizAttempt> earlier) {
        if (Trying.next(earlier, quiz.terms(), clock.instant()) instanceof Tries.Wait) {
            throw new Refused("attempt.wait");
        }
        QuizAttempt row = new QuizAttempt(caller.person(), quiz, earlier.size() + 1, clock.instant());
        row.draw(store.freeze(quiz), CHANCE.nextLong());
        return store.add(row);
    }

    /**
     * One of one's own attempts.
     *
     * @throws Refused {@code attempt.unknown}
     */
    public AttemptView view(Caller caller, long attempt, Language language) {
        QuizAttempt row = store.get(caller.person(), attempt);
        return view(row, store.open(row), language);
    }

    /**
     * Keeps an answer for good (ATTEMPT-1).
     *
     * @param number of the question on the paper
     * @param shown in the numbers of its {@code QuestionView}
     * @return the attempt after it, with the review of this question; finished if it was the last
     * @throws Refused {@code attempt.unknown}, and the keys of {@code AttemptRefusal}
     */
    public AttemptView answer(Caller caller, long attempt, int number, Answer shown, Language language) {
        QuizAttempt row = store.lock(caller.person(), attempt);
        learner.lock(caller.person(), row.programme());
        Opened before = store.open(row);
        Step step = before.attempt().answer(number, shown, clock.instant());
        if (step instanceof Step.No no) {
            throw new Refused(no.refusal().key());
        }
        Attempt after = ((Step.Done) step).attempt();
        if (after.answers().size() > before.attempt().answers().size()) {
            store.keep(row, number, after.answers().get(number), clock.instant());
        }
        return finishIfOver(row, new Opened(after, before.source()), language);
    }

    /**
     * Ends an attempt as it stands.
     *
     * @throws Refused {@code attempt.unknown}
     */
    public AttemptView finish(Caller caller, long attempt, Language language) {
        QuizAttempt row = store.lock(caller.person(), attempt);
        learner.lock(caller.person(), row.programme());
        Opened opened = store.open(row);
        return finishIfOver(row, new Opened(opened.attempt().finish(clock.instant()), opened.source()), language);
    }

    private AttemptView finishIfOver(QuizAttempt row, Opened now, Language language) {
        if (row.finished().isEmpty() && now.attempt().finished().isPresent()) {
            row.finish(now.attempt().finished().get(), now.attempt().percent());
            store.keepMarks(row, now.attempt());
            if (row.isPassed()) {
                learner.tell(row.person(), new UnitId(row.programme(), row.module(), row.unit()), new Fact.Passed());
            }
        }
        return view(row, now, language);
    }

    /**
     * What first tries say of each question of the quiz as it is now, in the order of the bank (ATTEMPT-6).
     *
     * @throws Refused {@code no-right} unless trainer or administrator, {@code learning.no-quiz}
     */
    public List<QuestionResult> results(Caller caller, UnitId unit) {
        caller.require(Role.TRAINER, Role.ADMINISTRATOR);
        QuizUnit quiz = curriculum.quiz(unit);
        Map<String, List<Observation>> seen = store.observations(unit.programme(), quiz.key());
        return AttemptStore.bank(quiz.source(), quiz.file()).questions().stream()
                .map(Question::stem)
                .map(stem -> new QuestionResult(
                        stem.id(), stem.ask(), Statistics.of(seen.getOrDefault(stem.id(), List.of()))))
                .toList();
    }

    private static AttemptView view(QuizAttempt row, Opened opened, Language language) {
        Reader reader = new Reader(language, opened.source());
        return new AttemptView(
                row.id(),
                row.number(),
                opened.attempt().paper().sheets().stream()
                        .map(sheet -> line(opened.attempt(), sheet, reader))
                        .toList(),
                row.finished(),
                row.percent(),
                row.isPassed());
    }

    private static AttemptView.Line line(Attempt attempt, Sheet sheet, Reader reader) {
        Optional<Answer> given = Optional.ofNullable(attempt.answers().get(sheet.number()));
        return new AttemptView.Line(
                sheet.view(reader),
                given.map(answer -> sheet.review(answer, attempt.paper().bank().source(sheet.question()), reader)));
    }
}
