package eu.secu4all.quiz.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Cloze;
import eu.secu4all.quiz.Matching;
import eu.secu4all.quiz.MultipleChoice;
import eu.secu4all.quiz.Numeric;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.ShortText;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.exchange.Note;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GiftTest {

    private final Faults faults = new Faults();
    private final Faults remarks = new Faults();

    @Test
    @DisplayName("GIFT-1 questions, comments, names and categories are told apart")
    void blocks() {
        Bank bank = read("""
                // two questions
                $CATEGORY: town/safety

                ::Grant's tomb::Who's buried in Grant's tomb?{~Grant ~Jefferson
                // a comment in between
                =no one#nobody is####A riddle.}

                Who else?{=nobody =no one####Still nobody.}
                """);

        assertThat(bank.questions()).hasSize(2);
        SingleChoice first = (SingleChoice) bank.questions().get(0);
        assertThat(first.stem().id()).isEqualTo("grant-s-tomb");
        assertThat(english(first)).isEqualTo("Who's buried in Grant's tomb?");
        assertThat(first.options()).extracting(Option::right).containsExactly(false, false, true);
        assertThat(((ShortText) bank.questions().get(1)).accepted().accepts("No one"))
                .isTrue();
        assertThat(faults.all()).isEmpty();
        assertThat(remarks.all())
                .extracting(Fault::line, Fault::key)
                .containsExactly(tuple(2, "exchange.category"), tuple(4, "exchange.name"));
    }

    @Test
    @DisplayName("GIFT-2 escaped signs are signs, and a format in front is none of the text")
    void escapes() {
        Bank bank = read("[markdown]Which is 5? {~ \\= 2 + 2 = \\= 2 + 3 ~ a\\\\b\\nc \\x#\\{why\\}####\\: so}");
        SingleChoice question = (SingleChoice) bank.questions().get(0);

        assertThat(english(question)).isEqualTo("Which is 5?");
        assertThat(question.options())
                .extracting(option -> option.text().texts().get(Language.EN))
                .containsExactly("= 2 + 2", "= 2 + 3", "a\\b\nc \\x");
        assertThat(question.options().get(2).feedback().texts()).containsValue("{why}");
        assertThat(question.stem().feedback().texts()).containsValue(": so");
    }

    @Test
    @DisplayName("GIFT-3 what has no explanation, or no place here, is remarked on")
    void remarks() {
        Bank bank = read("""
                Just a text.

                Write an essay.{}

                Grant?{=%50%half =full#Very good!}

                Grant?{~wrong ~%50%half#so so =full}

                When?{#=1822:0#yes =%50%1822:2 ~#no}
                """);

        assertThat(bank.questions()).hasSize(3);
        assertThat(remarks.all())
                .extracting(Fault::line, Fault::key)
                .containsExactly(
                        tuple(1, "exchange.description"),
                        tuple(3, "exchange.essay"),
                        tuple(5, "exchange.weight"),
                        tuple(5, "exchange.feedback"),
                        tuple(5, "exchange.no-feedback"),
                        tuple(7, "exchange.weight"),
                        tuple(7, "exchange.no-feedback"),
                        tuple(9, "exchange.feedback"),
                        tuple(9, "exchange.weight"),
                        tuple(9, "exchange.feedback"),
                        tuple(9, "exchange.no-feedback"));
    }

    @Test
    @DisplayName("GIFT-4 true or false is a single choice, a missing word a cloze, punctuation none")
    void turned() {
        Bank bank = read("""
                The sun rises in the east.{TRUE#no#yes}

                Grant is buried.{F#Nobody is.####x}

                Choose well.\\n\\nHe is {~buried =entombed} in a tomb.

                Two plus two equals {=four =4####x}.

                He is {=entombed####x}in a tomb.
                """);

        SingleChoice truth = (SingleChoice) bank.questions().get(0);
        assertThat(truth.options()).extracting(Option::right).containsExactly(true, false);
        assertThat(truth.stem().feedback().texts()).containsValue("yes");
        assertThat(((SingleChoice) bank.questions().get(1))
                        .options()
                        .get(0)
                        .feedback()
                        .texts())
                .containsValue("Nobody is.");
        Cloze cloze = (Cloze) bank.questions().get(2);
        assertThat(english(cloze)).isEqualTo("Choose well.");
        assertThat(cloze.text().texts()).containsValue("He is {gap} in a tomb.");
        assertThat(english(bank.questions().get(3))).isEqualTo("Two plus two equals _____.");
        assertThat(english(bank.questions().get(4))).isEqualTo("Fill the gap.");
        assertThat(faults.all()).isEmpty();
    }

    @Test
    @DisplayName("matching, numbers and several right options are read as Moodle reads them")
    void kinds() {
        Bank bank = read("""
                Capitals?{=Canada -> Ottawa =Italy->Rome = -> Paris####x}

                Pi?{#3.141..3.142####x}

                Grant?{#1822:5####x}

                Who?{~%-50%No one ~%50%Grant ~%50%Grant's wife ~%-50%father####x}

                Who?{=a =b ~c####x}
                """);

        assertThat(((Matching) bank.questions().get(0)).pairs()).hasSize(2);
        assertThat(((Matching) bank.questions().get(0)).extra()).hasSize(1);
        assertThat(((Numeric) bank.questions().get(1)).tolerance()).isEqualByComparingTo("0.0005");
        assertThat(((Numeric) bank.questions().get(2)).tolerance()).isEqualByComparingTo("5");
        for (Question question : bank.questions().subList(3, 5)) {
            assertThat(((MultipleChoice) question).options().stream().filter(Option::right))
                    .hasSize(2);
        }
        assertThat(faults.all()).isEmpty();
    }

    @Test
    @DisplayName("EXCH-3 every mistake has its line")
    void mistakes() {
        read("""
                One?{=a ->b
                =c####x}

                Two?{#many####x}

                Three {a} {b}

                Four }

                Five?{~a ~b####x}
                """);

        assertThat(faults.all())
                .extracting(Fault::line, Fault::key)
                .containsExactly(
                        tuple(1, "quiz.pairs"),
                        tuple(2, "exchange.pair"),
                        tuple(4, "exchange.number"),
                        tuple(6, "exchange.braces"),
                        tuple(8, "exchange.braces"),
                        tuple(10, "quiz.none-right"));
    }

    @Test
    @DisplayName("EXCH-3 nothing, too much and characters that no text has are mistakes")
    void noText() {
        read("\uFEFF// nothing");
        read("x".repeat(GiftImport.LENGTH_MAX + 1));
        read("a\uFDD0");

        assertThat(faults.all())
                .extracting(Fault::key)
                .containsExactly("quiz.questions", "document.large", "document.characters");
    }

    @Test
    @DisplayName("EXCH-1 what GIFT cannot say is named, question by question")
    void losses() {
        GiftExport.Exported exported = GiftExport.of(Quizzes.bank(), Language.FR, Language.EN);

        assertThat(exported.notes())
                .extracting(Note::question, Note::key)
                .contains(
                        tuple("q3", "exchange.kind"),
                        tuple("q6", "exchange.kind"),
                        tuple("q7", "exchange.kind"),
                        tuple("q5", "exchange.unit"),
                        tuple("q1", "exchange.source"),
                        tuple("q1", "exchange.language"),
                        tuple("q8", "exchange.language"));
        assertThat(exported.text()).contains("::q1::Ask q1{").doesNotContain("q3");
    }

    @Test
    @DisplayName("EXCH-1 an arrow in a text that would mean a pair is written as a sign, with a note")
    void arrow() {
        Bank bank = new Bank(List.of(Quizzes.shortText("q", "a->b", "% of all")), List.of());
        GiftExport.Exported exported = GiftExport.of(bank, Language.EN, Language.EN);

        assertThat(exported.text()).contains("=%100%a→b", "=%100%% of all");
        assertThat(exported.notes()).extracting(Note::key).contains("exchange.arrow");
        assertThat(((ShortText) read(exported.text()).questions().get(0))
                        .accepted()
                        .words())
                .containsEntry(Language.EN, List.of("a→b", "% of all"));
    }

    private Bank read(String gift) {
        return GiftImport.read("bank.gift", gift, Language.EN, faults, remarks);
    }

    private static String english(Question question) {
        return question.stem().ask().texts().get(Language.EN);
    }
}
