package eu.secu4all.quiz.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.AnswerFault;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.RightAnswer;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Stem;
import eu.secu4all.quiz.paper.Paper;
import eu.secu4all.quiz.paper.Sheet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AttemptTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Terms TERMS = new Terms(12, 70, 3, Duration.ofHours(24));

    private static final Attempt FRESH = Attempt.of(Paper.all(Quizzes.bank(), 1));

    @Test
    @DisplayName("ATTEMPT-1 an answer stays; the same again is fine, another one is refused")
    void stays() {
        Attempt answered = done(FRESH.answer(1, new Answer.Choice("1"), NOON));

        assertThat(answered.answer(1, new Answer.Choice("1"), NOON)).isEqualTo(new Step.Done(answered));
        assertThat(answered.answer(1, new Answer.Choice("2"), NOON))
                .isEqualTo(new Step.No(AttemptRefusal.ANSWERED_ALREADY));
        assertThat(answered.open()).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    @DisplayName("ATTEMPT-1 an answer that does not fit its question is refused and not kept")
    void doesNotFit() {
        assertThat(FRESH.answer(1, new Answer.Choice("9"), NOON)).isEqualTo(new Step.No(AttemptRefusal.NO_SUCH_PART));
        assertThat(FRESH.answer(9, new Answer.Choice("1"), NOON))
                .isEqualTo(new Step.No(AttemptRefusal.NO_SUCH_QUESTION));
    }

    @Property
    @Label("ATTEMPT-2 in any order, right answers to everything finish it at 100 per cent")
    void allRight(@ForAll("banks") Bank bank, @ForAll long seed) {
        Attempt attempt = Attempt.of(Paper.draw(bank, 12, seed));
        for (Sheet sheet : Paper.draw(bank, 12, seed).sheets()) {
            assertThat(attempt.finished()).isEmpty();
            attempt = done(attempt.answer(sheet.number(), right(sheet), NOON));
        }

        assertThat(attempt.percent()).isEqualTo(100);
        assertThat(attempt.finished()).contains(NOON);
        assertThat(attempt.open()).isEmpty();
    }

    @Test
    @DisplayName("ATTEMPT-2 what is not answered is worth nothing")
    void unanswered() {
        Attempt finished =
                done(FRESH.answer(8, new Answer.Words("residual risk"), NOON)).finish(NOON);

        assertThat(finished.percent()).isEqualTo(12);
        assertThat(finished.finish(NOON.plusSeconds(9))).isEqualTo(finished);
    }

    @Test
    @DisplayName("ATTEMPT-3 nothing is answered after the end, but the browser may repeat what it sent")
    void afterTheEnd() {
        Attempt finished =
                done(FRESH.answer(8, new Answer.Words("residual risk"), NOON)).finish(NOON);

        assertThat(finished.answer(1, new Answer.Choice("1"), NOON)).isEqualTo(new Step.No(AttemptRefusal.FINISHED));
        assertThat(finished.answer(8, new Answer.Words("residual risk"), NOON)).isEqualTo(new Step.Done(finished));
    }

    @Test
    @DisplayName("ATTEMPT-4 the result is rounded down: 7 of 9 points are 77 per cent")
    void roundedDown() {
        Attempt attempt = Attempt.of(Paper.all(new Bank(List.of(worth("a", 7), worth("b", 2)), List.of()), 1));
        Sheet first = attempt.paper().sheets().get(0);
        Attempt answered = done(attempt.answer(1, right(first), NOON));

        assertThat(answered.percent()).isEqualTo(77);
        assertThat(answered.share(first)).isEqualTo(1);
        assertThat(answered.restShare(first)).isZero();
        assertThat(answered.restShare(attempt.paper().sheets().get(1))).isEqualTo(1);
    }

    @Test
    @DisplayName("ATTEMPT-6 a paper of one question has no rest")
    void noRest() {
        Attempt attempt = Attempt.of(Paper.all(new Bank(List.of(worth("a", 7)), List.of()), 1));

        assertThat(attempt.restShare(attempt.paper().sheets().get(0))).isZero();
    }

    private static SingleChoice worth(String id, int points) {
        Stem stem = Quizzes.stem(id);
        return new SingleChoice(
                new Stem(id, stem.ask(), stem.feedback(), Optional.empty(), points),
                Quizzes.single(id).options());
    }

    @ParameterizedTest(name = "ATTEMPT-5 {0}")
    @MethodSource
    void tries(String rule, List<Instant> finished, Tries expected) {
        assertThat(Tries.after(finished, TERMS, NOON)).isEqualTo(expected);
    }

    static Stream<Arguments> tries() {
        Instant early = NOON.minus(Duration.ofHours(23));
        Instant day = NOON.minus(Duration.ofHours(24));
        return Stream.of(
                Arguments.of("three tries at first", List.of(), new Tries.Left(3)),
                Arguments.of("one left after two", List.of(day, early), new Tries.Left(1)),
                Arguments.of(
                        "a wait after three", List.of(day, day, early), new Tries.Wait(NOON.plus(Duration.ofHours(1)))),
                Arguments.of("three more when it is over", List.of(day, day, day), new Tries.Left(3)),
                Arguments.of("two left of those", List.of(day, day, day, early), new Tries.Left(2)));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every fault of an answer is a refusal with a word")
    void refusals(AnswerFault fault) {
        assertThat(AttemptRefusal.of(fault).key()).matches("attempt\\.[a-z-]+");
    }

    private static Answer right(Sheet sheet) {
        return sheet.shown(RightAnswer.of(sheet.question(), Language.EN, Language.EN));
    }

    private static Attempt done(Step step) {
        return ((Step.Done) step).attempt();
    }

    @Provide
    Arbitrary<Bank> banks() {
        return Quizzes.banks();
    }
}
