package eu.secu4all.programme.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Faults;
import eu.secu4all.language.Language;
import eu.secu4all.quiz.Bank;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.Question;
import eu.secu4all.quiz.Quizzes;
import eu.secu4all.quiz.Source;
import eu.secu4all.quiz.file.QuizFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NewBankTest {

    private static final String FOLDER = "first/test/";
    private static final byte[] PLAN = "a plan".getBytes(UTF_8);
    private static final byte[] OTHER = "another plan".getBytes(UTF_8);
    private static final List<Source> SOURCES = List.of(new Source("iso", "ISO", "", ""));

    private final Map<String, byte[]> files = new HashMap<>();

    @Test
    @DisplayName("questions from elsewhere take the place of those that are there")
    void questions() {
        files.put(FOLDER + "quiz.yaml", "old".getBytes(UTF_8));
        NewBank bank = new NewBank(new Bank(List.of(Quizzes.single("a"), Quizzes.single("b")), SOURCES), Map.of());

        assertThat(bank.putInto(files, FOLDER)).isFalse();

        assertThat(bank.questions()).isEqualTo(2);
        assertThat(read()).containsExactlyElementsOf(bank.bank().questions());
    }

    @Test
    @DisplayName("a picture comes along, under a name that a file here may have, and its question shows it")
    void picture() {
        assertThat(showing("media/Plan der Stadt (1).SVG").putInto(files, FOLDER))
                .isTrue();

        assertThat(files).containsEntry(FOLDER + "plan-der-stadt-1.svg", PLAN);
        assertThat(shown()).isEqualTo("plan-der-stadt-1.svg");
    }

    @Test
    @DisplayName("a picture whose name another one has gets another name; texts may show that other one")
    void another() {
        files.put(FOLDER + "plan.svg", OTHER);

        assertThat(showing("plan.svg").putInto(files, FOLDER)).isTrue();

        assertThat(files).containsEntry(FOLDER + "plan.svg", OTHER).containsEntry(FOLDER + "plan-2.svg", PLAN);
        assertThat(shown()).isEqualTo("plan-2.svg");
    }

    @Test
    @DisplayName("the same picture again is no new one")
    void again() {
        files.put(FOLDER + "plan.svg", PLAN);

        assertThat(showing("plan.svg").putInto(files, FOLDER)).isFalse();

        assertThat(files).containsOnlyKeys(FOLDER + "plan.svg", FOLDER + "quiz.yaml");
        assertThat(shown()).isEqualTo("plan.svg");
    }

    @Test
    @DisplayName("a picture whose name has no letter of ours is called a picture, and a long name is cut")
    void names() {
        showing("план.svg").putInto(files, FOLDER);
        assertThat(shown()).isEqualTo("picture.svg");

        showing("p".repeat(200) + ".svg").putInto(files, FOLDER);
        assertThat(shown()).isEqualTo("p".repeat(50) + ".svg");
    }

    private static NewBank showing(String picture) {
        Hotspot question = Quizzes.hotspot("q", 1, 1);
        Hotspot moved = new Hotspot(question.stem(), picture, question.alt(), question.areas());
        return new NewBank(new Bank(List.of(moved), SOURCES), Map.of(picture, PLAN));
    }

    private String shown() {
        return ((Hotspot) read().get(0)).image();
    }

    private List<Question> read() {
        Faults faults = new Faults();
        Bank bank = QuizFile.read(FOLDER + "quiz.yaml", files.get(FOLDER + "quiz.yaml"), Language.EN, faults);
        assertThat(faults.all()).isEmpty();
        return bank.questions();
    }
}
