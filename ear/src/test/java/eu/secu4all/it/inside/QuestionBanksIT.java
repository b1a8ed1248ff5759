package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.learning.boundary.AttemptView;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.BankReport;
import eu.secu4all.programme.boundary.PackageDoor;
import eu.secu4all.programme.boundary.QuestionBanks;
import eu.secu4all.quiz.Answer;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuestionBanksIT extends InsideCourse {

    private static final String GIFT = """
            ::new1::Which? {=Right#Yes ~Wrong#No ####Because}

            ::new2::How many? {#7 ####Seven}

            ::new3::What is left? {=residual risk ####That}
            """;

    @Inject
    private QuestionBanks banks;

    @Inject
    private PackageDoor packages;

    @Test
    @DisplayName("BANK-1 questions from elsewhere become the quiz's, all or nothing; TRY-3 open attempts keep theirs")
    void takesGift() {
        Caller learner = newcomer("youssef.benali@ville-grenoble.example");
        enrolments.enrol(learner, LearningPackage.ID);
        progress.read(learner, LearningPackage.LESSON);
        checks.answer(learner, LearningPackage.LESSON, "c1", new Answer.Choice("1"), Language.EN);
        AttemptView before = attempts.start(learner, LearningPackage.QUIZ, Language.EN);

        BankReport broken = banks.takeGift(trainer, LearningPackage.QUIZ, Language.EN, "b.txt", GIFT + "\n::x:: {=a");
        assertThat(broken.faults()).extracting(Fault::file).containsOnly("b.txt");
        assertThat(banks.size(trainer, LearningPackage.QUIZ)).isEqualTo(3);
        BankReport few =
                banks.takeGift(trainer, LearningPackage.QUIZ, Language.EN, "b.txt", "::only::Which? {=a ~b ####Why}");
        assertThat(few.faults()).extracting(Fault::key).containsExactly("quiz.draw");

        assertThat(banks.takeGift(trainer, LearningPackage.QUIZ, Language.EN, "b.txt", GIFT)
                        .isDone())
                .isTrue();

        Map<String, byte[]> files = WrittenPackage.unzip(packages.exportZip(trainer, LearningPackage.ID));
        assertThat(new String(files.get("module/quiz/quiz.yaml"), UTF_8)).contains("id: new2");
        assertThat(attempts.start(learner, LearningPackage.QUIZ, Language.EN)).isEqualTo(before);
    }

    @Test
    @DisplayName("BANK-2 what goes out as QTI comes back the same")
    void goesOutAndComesBack() {
        QuestionBanks.Exported qti = banks.qti(trainer, LearningPackage.QUIZ, Language.EN);
        assertThat(qti.notes()).isNotEmpty();

        BankReport report =
                banks.takeQti(trainer, LearningPackage.QUIZ, Language.EN, new ByteArrayInputStream(qti.bytes()));

        assertThat(report.faults()).isEmpty();
        assertThat(report.questions()).isEqualTo(3);
        assertThat(new String(
                        banks.gift(trainer, LearningPackage.QUIZ, Language.EN).bytes(), UTF_8))
                .contains("::q1::", "::q2::");
    }

    @Test
    @DisplayName("nobody but trainers and administrators gets at a bank")
    void keepsOut() {
        Caller learner = newcomer("giulia.ferrari@comune-ferrara.example");
        refuses("no-right", () -> banks.size(learner, LearningPackage.QUIZ));
        refuses("no-right", () -> banks.gift(learner, LearningPackage.QUIZ, Language.EN));
        refuses("no-right", () -> banks.qti(learner, LearningPackage.QUIZ, Language.EN));
        refuses("no-right", () -> banks.takeGift(learner, LearningPackage.QUIZ, Language.EN, "x", GIFT));
        refuses("no-right", () -> attempts.results(learner, LearningPackage.QUIZ));
        refuses("learning.no-quiz", () -> banks.size(trainer, LearningPackage.LIVE));
    }
}
