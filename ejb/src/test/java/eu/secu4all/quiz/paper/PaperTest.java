package eu.secu4all.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.AnswerCheck;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.RightAnswer;
import eu.secu4all.quiz.paper.Review.Remark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Reader ENGLISH = new Reader(Language.EN, Language.EN);

    @Property
    @Label("PAPER-1 the same seed gives the same paper")
    void sameSeed(@ForAll("banks") Bank bank, @ForAll @IntRange(min = 1, max = 30) int length, @ForAll long seed) {
        assertThat(views(Paper.draw(bank, length, seed))).isEqualTo(views(Paper.draw(bank, length, seed)));
    }

    @Test
    @DisplayName("PAPER-1 a seed of last year still gives the paper of last year")
    void thePaperOfSeed42() {
        Paper paper = Paper.draw(Quizzes.bank(), 4, 42);

        assertThat(ids(paper)).containsExactly("q3", "q7", "q4", "q2");
        QuestionView.Sort sort =
                (QuestionView.Sort) paper.sheets().get(0).view(ENGLISH).form();
        assertThat(sort.items().stream().map(item -> item.text().text()))
                .containsExactly("Item 2", "Item 3", "Item 0", "Item 1");
    }

    @Property
    @Label("PAPER-2 each question once, as many as asked for or as there are")
    void eachOnce(@ForAll("banks") Bank bank, @ForAll @IntRange(min = 1, max = 30) int length, @ForAll long seed) {
        Paper paper = Paper.draw(bank, length, seed);

        assertThat(ids(paper))
                .doesNotHaveDuplicates()
                .hasSize(Math.min(length, bank.questions().size()));
        assertThat(paper.sheets().stream().map(Sheet::number).toList())
                .isEqualTo(
                        IntStream.rangeClosed(1, paper.sheets().size()).boxed().toList());
    }

    @Test
    @DisplayName("PAPER-2 every question of the bank is drawn sooner or later, about as often as the others")
    void fair() {
        Bank bank = Quizzes.bank();
        Map<String, Integer> drawn = new HashMap<>();
        for (long seed = 0; seed < 8_000; seed++) {
            for (String id : ids(Paper.draw(bank, 1, seed))) {
                drawn.merge(id, 1, Integer::sum);
            }
        }
        assertThat(drawn.values()).hasSize(8).allMatch(times -> times > 850 && times < 1_150);
    }

    @Property
    @Label("PAPER-4 an answer goes to the ids of the bank and back and is the same")
    void thereAndBack(@ForAll("banks") Bank bank, @ForAll long seed) {
        for (Sheet sheet : Paper.all(bank, seed).sheets()) {
            Answer real = RightAnswer.of(sheet.question(), Language.EN, Language.EN);
            assertThat(sheet.real(sheet.shown(real))).isEqualTo(real);
        }
    }

    @Test
    @DisplayName("PAPER-4 a place that is not on the sheet is nobody's")
    void noSuchPlace() {
        Sheet sheet = Paper.all(Quizzes.bank(), 1).find("q1").orElseThrow();

        for (String place : List.of("0", "4", "01", "a", "")) {
            assertThat(AnswerCheck.of(sheet.question(), sheet.real(new Answer.Choice(place))))
                    .isPresent();
        }
    }

    @Test
    @DisplayName("PAPER-5 after the answer there are the right one, all feedback, and the source")
    void review() {
        Bank bank = Quizzes.bank();
        Sheet sheet = Paper.all(bank, 7).find("q1").orElseThrow();
        Review review = sheet.review(new Answer.Choice("b"), bank.source(sheet.question()), ENGLISH);

        assertThat(sheet.real(review.right())).isEqualTo(new Answer.Choice("a"));
        assertThat(sheet.real(review.given())).isEqualTo(new Answer.Choice("b"));
        assertThat(review.share()).isZero();
        assertThat(review.remarks())
                .extracting(remark -> remark.text().text())
                .containsExactlyInAnyOrder("Because a", "Because b", "Because c");
        assertThat(review.feedback().orElseThrow().text()).isEqualTo("Feedback q1");
        assertThat(review.source().orElseThrow().title()).isEqualTo("ISO 31000");
    }

    @Test
    @DisplayName("PAPER-5 every kind has a review, and a gap says whose option a remark is about")
    void reviews() {
        Bank bank = Quizzes.bank();
        Reader german = new Reader(Language.DE, Language.EN);
        for (Sheet sheet : Paper.all(bank, 7).sheets()) {
            Answer right = RightAnswer.of(sheet.question(), Language.DE, Language.EN);
            assertThat(sheet.review(right, bank.source(sheet.question()), german)
                            .share())
                    .isEqualTo(1);
        }
        Sheet cloze = Paper.all(bank, 7).find("q6").orElseThrow();
        Answer right = RightAnswer.of(cloze.question(), Language.DE, Language.EN);
        assertThat(cloze.review(right, bank.source(cloze.question()), german).remarks())
                .extracting(Remark::gap)
                .containsOnly("2");
        assertThat(right.toString()).contains("Restrisiko");
    }

    @Test
    @DisplayName("a sheet is found by its number or by its question")
    void finds() {
        Paper paper = Paper.all(Quizzes.bank(), 3);

        assertThat(paper.find(1)).isEqualTo(paper.find("q1")).isPresent();
        assertThat(paper.find(0)).isEmpty();
        assertThat(paper.find(9)).isEmpty();
        assertThat(paper.find("q9")).isEmpty();
        assertThat(paper.bank().find("q9")).isEmpty();
    }

    private static List<String> ids(Paper paper) {
        return paper.sheets().stream()
                .map(sheet -> sheet.question().stem().id())
                .toList();
    }

    private static List<QuestionView> views(Paper paper) {
        return paper.sheets().stream().map(sheet -> sheet.view(ENGLISH)).toList();
    }

    @Provide
    Arbitrary<Bank> banks() {
        return Quizzes.banks();
    }
}
