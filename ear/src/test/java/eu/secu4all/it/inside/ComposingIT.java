package eu.secu4all.it.inside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.document.boundary.Fault;
import eu.secu4all.language.Language;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.programme.boundary.Unit;
import eu.secu4all.programme.boundary.UnitId;
import eu.secu4all.programme.boundary.UnitState;
import eu.secu4all.programme.boundary.UnitText;
import eu.secu4all.programme.writing.boundary.Composing;
import eu.secu4all.programme.writing.boundary.Frame;
import eu.secu4all.programme.writing.boundary.Sheet;
import eu.secu4all.programme.writing.boundary.UnitPictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComposingIT extends WrittenInside {
    private static final String QUIZ = "quiz.yaml";
    private static final String QUESTION = """
            # by hand
            questions:
              - id: q1
                kind: single
                ask: "%s"
                options:
                  - { id: a, text: The owner, right: true }
                  - { id: b, text: Nobody }
                feedback: The owner.
            """;

    @Test
    @DisplayName("WRITE-7 a unit is made, moved and described")
    void units() {
        Sheet text = new Sheet("A new one", "Short", UnitText.Status.DRAFT, List.of(), "## First\n", true);
        UnitId made =
                composing.add(trainer, "sample", "first", TEN_MINUTES, text).unit();
        assertThat(made.unit()).isEqualTo("a-new-one");
        composing.move(trainer, made, -1);
        assertThat(authoring.states(trainer, "sample"))
                .extracting(UnitState::id)
                .containsExactly(made, LESSON);

        Frame frame = new Frame(
                Unit.Kind.LESSON,
                25,
                List.of(Unit.Dimension.REACTION),
                List.of("lesson"),
                Unit.Completion.CHECKS,
                Map.of());
        assertThat(composing.store(trainer, made, frame).isDone()).isTrue();
        assertThat(writing.open(trainer, made, Language.EN).frame()).isEqualTo(frame);
        Frame circle = new Frame(Unit.Kind.LESSON, 10, List.of(), List.of("a-new-one"), Unit.Completion.READ, Map.of());
        assertThat(composing.store(trainer, LESSON, circle).faults())
                .extracting(Fault::key)
                .contains("programme.requires-circle");
    }

    @Test
    @DisplayName("WRITE-7 a unit goes while nothing of it was published, and while nothing needs it")
    void gone() {
        Sheet text = new Sheet("A new one", "Short", UnitText.Status.DRAFT, List.of(), "## First\n", true);
        UnitId made =
                composing.add(trainer, "sample", "first", TEN_MINUTES, text).unit();
        Frame frame = new Frame(Unit.Kind.LESSON, 25, List.of(), List.of("lesson"), Unit.Completion.READ, Map.of());
        composing.store(trainer, made, frame);
        authoring.publish(trainer, made, Language.EN);
        refuses("programme.unit-published", () -> composing.remove(trainer, made));
        UnitId other =
                composing.add(trainer, "sample", "first", TEN_MINUTES, text).unit();
        assertThat(other.unit()).isEqualTo("a-new-one-2");
        assertThat(composing.remove(trainer, other).isDone()).isTrue();
        refuses("programme.unit-none", () -> composing.remove(trainer, other));
        assertThat(composing.remove(trainer, LESSON).faults())
                .extracting(Fault::key)
                .contains("programme.requires-unknown");
        refuses("programme.module-none", () -> composing.add(trainer, "sample", "gone", TEN_MINUTES, text));
        assertThat(composing
                        .add(trainer, "sample", "first", TEN_MINUTES, Sheet.BLANK)
                        .stored()
                        .isDone())
                .isFalse();
    }

    @Test
    @DisplayName("WRITE-2 the questions of a unit are stored and read back; who began with an older text is told")
    void questions() {
        Sheet text = new Sheet("Test", "Short", UnitText.Status.DRAFT, List.of(), "## First\n", true);
        Frame frame = new Frame(
                Unit.Kind.QUIZ,
                10,
                List.of(),
                List.of(),
                Unit.Completion.PASSED,
                Map.of("draw", "1", "pass", "80", "tries", "3", "wait-hours", "0"));
        Composing.Made made = composing.add(trainer, "sample", "first", frame, text);
        assertThat(made.stored().faults()).isEmpty();
        String began = composing.file(trainer, made.unit(), QUIZ);
        String written = QUESTION.formatted("Wer haftet für è?");

        assertThat(composing
                        .storeFile(trainer, made.unit(), QUIZ, began, written)
                        .faults())
                .isEmpty();
        assertThat(composing.file(trainer, made.unit(), QUIZ)).isEqualTo(written);

        String late = QUESTION.formatted("Who came late?");
        refuses("programme.text-changed", () -> composing.storeFile(administrator, made.unit(), QUIZ, began, late));
        refuses("programme.text-changed", () -> composing.storeFile(administrator, made.unit(), QUIZ, "", late));
        assertThat(composing.file(trainer, made.unit(), QUIZ)).isEqualTo(written);
        assertThat(composing
                        .storeFile(trainer, made.unit(), QUIZ, written, written.replace("right: true", "right: false"))
                        .faults())
                .extracting(Fault::file, Fault::key)
                .contains(Tuple.tuple("first/test/quiz.yaml", "quiz.one-right"));
        assertThat(composing.file(trainer, made.unit(), QUIZ)).isEqualTo(written);
        assertThat(composing
                        .storeFile(administrator, made.unit(), QUIZ, written, late)
                        .isDone())
                .isTrue();
    }

    @Test
    @DisplayName(
            "WRITE-8 pictures come into the unit's folder if they are harmless, and leave it if no text shows them")
    void shows() throws IOException {
        String plain = "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>";
        assertThat(put("new one.svg", plain).name()).isEqualTo("new-one.svg");
        assertThat(put("new one.svg", plain).replaced()).isTrue();
        UnitPictures.Hung hostile = put("bad.svg", plain.replace("<rect", "\n<script>alert(1)</script><rect"));

        assertThat(hostile.stored().faults())
                .extracting(Fault::file, Fault::line, Fault::key)
                .contains(Tuple.tuple("first/lesson/bad.svg", 2, "programme.svg"));
        refuses("programme.picture-kind", () -> put("lie.png", plain));
        assertThat(pictures.list(trainer, LESSON)).extracting("name").containsExactly("new-one.svg", "zones.svg");
        assertThat(pictures.find(trainer, LESSON, "en.md")).isEmpty();
        assertThat(pictures.remove(trainer, LESSON, "zones.svg").faults())
                .extracting(Fault::key)
                .contains("programme.picture-unknown");
        assertThat(pictures.remove(trainer, LESSON, "new-one.svg").isDone()).isTrue();
    }

    private UnitPictures.Hung put(String name, String content) throws IOException {
        return pictures.put(trainer, LESSON, name, new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    @Test
    @DisplayName("WRITE-9 learners and strangers neither write nor look at what is written")
    void rights() {
        Sheet sheet = open(Language.EN).stored();
        for (Caller nobody : List.of(learner, new Caller(7, Set.of(), 1))) {
            refuses("no-right", () -> writing.open(nobody, LESSON, Language.EN));
            refuses("no-right", () -> writing.look(nobody, LESSON, Language.EN, sheet, name -> name));
            refuses("no-right", () -> writing.keep(nobody, LESSON, Language.EN, sheet, ""));
            refuses("no-right", () -> writing.setAside(nobody, LESSON, Language.EN, sheet));
            refuses("no-right", () -> writing.store(nobody, LESSON, Language.EN, sheet, ""));
            refuses("no-right", () -> history.list(nobody, LESSON, Language.EN));
            refuses("no-right", () -> history.compare(nobody, LESSON, Language.EN, 1));
            refuses("no-right", () -> history.compare(nobody, LESSON, Language.EN, sheet));
            refuses("no-right", () -> history.restore(nobody, LESSON, Language.EN, 1));
            refuses("no-right", () -> composing.add(nobody, "sample", "first", TEN_MINUTES, sheet));
            refuses("no-right", () -> composing.move(nobody, LESSON, 1));
            refuses("no-right", () -> composing.remove(nobody, LESSON));
            refuses("no-right", () -> composing.store(nobody, LESSON, TEN_MINUTES));
            refuses("no-right", () -> composing.file(nobody, LESSON, "quiz.yaml"));
            refuses("no-right", () -> composing.storeFile(nobody, LESSON, "quiz.yaml", "", "x"));
            refuses("no-right", () -> pictures.list(nobody, LESSON));
            refuses("no-right", () -> pictures.find(nobody, LESSON, "zones.svg"));
            refuses("no-right", () -> pictures.remove(nobody, LESSON, "zones.svg"));
            refuses("no-right", () -> pictures.put(nobody, LESSON, "a.svg", new ByteArrayInputStream(new byte[0])));
            refuses("no-right", () -> authoring.published(nobody, LESSON, Language.EN));
        }
        refuses("programme.unit-none", () -> writing.open(trainer, new UnitId("sample", "first", "../x"), Language.EN));
        refuses("programme.unknown", () -> writing.open(trainer, new UnitId("none", "first", "x"), Language.EN));
        refuses("programme.text-unknown", () -> composing.file(trainer, LESSON, "../../programme.yaml"));
    }
}
