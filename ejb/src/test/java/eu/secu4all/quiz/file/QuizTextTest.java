package eu.secu4all.quiz.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Option;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.SingleChoice;
import eu.secu4all.quiz.Source;
import eu.secu4all.quiz.Stem;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizTextTest {

    private static final Source ISO =
            new Source("iso", "ISO 31000: \"Risk\"", "https://iso.org/x", "clause 6: process");
    private final Faults faults = new Faults();

    private Bank again(Bank bank) {
        byte[] written = QuizText.of(bank).getBytes(UTF_8);
        return QuizFile.read(QuizFile.NAME, written, Language.EN, faults);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Quizzes.questions();
    }

    @Property(tries = 300)
    @Label("FILE-Q-5 a bank that is written and read again is the same, with questions of every kind")
    void same(@ForAll("questions") Question question) {
        Bank bank = new Bank(List.of(question), List.of(ISO));

        assertThat(again(bank)).as(QuizText.of(bank)).isEqualTo(bank);
        assertThat(faults.all()).isEmpty();
    }

    @DisplayName("FILE-Q-5 words that mean something in YAML stay words")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b",
                "- no list",
                "# no comment",
                "*alias",
                "&anchor",
                "{gap}",
                "~",
                "null",
                "true",
                "15",
                "1e5",
                "'quoted' \"twice\"",
                "two\nlines",
                "two\n\nparagraphs\n",
                " spaces around ",
                "tab\tand – dash, Ärger, l’été",
                "!!tag",
                "---",
                "a very long sentence that goes on and on and on, beyond what anybody would write on one line of a file, and then some more"
            })
    void strangeWords(String words) {
        LocalizedText text = LocalizedText.of(Language.EN, words);
        Bank bank = new Bank(
                List.of(new SingleChoice(
                        new Stem("q1", text, text, Optional.empty(), 3),
                        List.of(new Option("a", text, true, text), new Option("b", text, false, LocalizedText.NONE)))),
                List.of());

        assertThat(again(bank)).as(QuizText.of(bank)).isEqualTo(bank);
        assertThat(faults.all()).isEmpty();
    }
}
