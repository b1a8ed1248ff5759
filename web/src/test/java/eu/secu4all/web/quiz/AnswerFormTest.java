package eu.secu4all.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText.Said;
import eu.secu4all.quiz.Answer;
import eu.secu4all.quiz.Hotspot;
import eu.secu4all.quiz.paper.QuestionView;
import eu.secu4all.quiz.paper.QuestionView.Form;
import eu.secu4all.quiz.paper.QuestionView.Part;
import eu.secu4all.quiz.paper.Review;
import eu.secu4all.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerFormTest {

    private static final List<Part> PARTS = List.of(part("1"), part("2"), part("3"));
    private static final Form ONE = new QuestionView.Choose(PARTS, false);
    private static final Form SEVERAL = new QuestionView.Choose(PARTS, true);
    private static final Form ORDER = new QuestionView.Sort(PARTS);
    private static final Form MATCH = new QuestionView.Match(PARTS, PARTS);
    private static final Form NUMBER = new QuestionView.Count(Optional.empty());
    private static final Form WORDS = new QuestionView.Write();
    private static final Form GAPS = new QuestionView.Fill(List.of(
            new QuestionView.Words("Risk is "), new QuestionView.Blank("1"), new QuestionView.Pick("2", PARTS)));
    private static final Form PLACES = places(true);

    private static Part part(String id) {
        return new Part(id, said("Part " + id));
    }

    private static Said said(String text) {
        return new Said(Language.EN, text);
    }

    private static Form places(boolean several) {
        return new QuestionView.Point(
                "square.svg",
                said("A square"),
                List.of(new QuestionView.Place("1", said("North"), new Hotspot.Box(10, 5, 20, 15))),
                several);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(ONE, "choice=2", new Answer.Choice("2")),
                Arguments.of(SEVERAL, "choice=2,3", new Answer.Choices(Set.of("2", "3"))),
                Arguments.of(PLACES, "choice=1", new Answer.Spots(Set.of("1"))),
                Arguments.of(places(false), "choice=1", new Answer.Spots(Set.of("1"))),
                Arguments.of(ORDER, "place-1=3 place-2=1 place-3=2", new Answer.Order(List.of("2", "3", "1"))),
                Arguments.of(MATCH, "match-1=2 match-2= match-3=1", new Answer.Matches(Map.of("1", "2", "3", "1"))),
                Arguments.of(GAPS, "gap-1=likelihood gap-2=3", new Answer.Gaps(Map.of("1", "likelihood", "2", "3"))),
                Arguments.of(GAPS, "gap-1= gap-2=3", new Answer.Gaps(Map.of("2", "3"))),
                Arguments.of(NUMBER, "number=1,5", new Answer.Quantity(new BigDecimal("1.5"))),
                Arguments.of(WORDS, "words=risk", new Answer.Words("risk")));
    }

    @DisplayName("FORM-1 what was entered becomes an answer of the question's kind, FORM-3 and is shown so again")
    @ParameterizedTest(name = "{1}")
    @MethodSource("answers")
    void reads(Form form, String fields, Answer answer) {
        assertThat(AnswerForm.read(form, entered(fields), Locale.GERMAN)).isEqualTo(answer);

        Entered again = Entered.of(answer, Locale.GERMAN);
        assertThat(AnswerForm.read(form, again, Locale.GERMAN)).isEqualTo(answer);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(ONE, "", "attempt.nothing"),
                Arguments.of(SEVERAL, "", "attempt.nothing"),
                Arguments.of(PLACES, "", "attempt.nothing"),
                Arguments.of(MATCH, "match-1=", "attempt.nothing"),
                Arguments.of(GAPS, "", "attempt.nothing"),
                Arguments.of(NUMBER, "", "attempt.nothing"),
                Arguments.of(NUMBER, "number=many", "attempt.not-a-number"),
                Arguments.of(WORDS, "words=", "attempt.nothing"),
                Arguments.of(ORDER, "place-1=1 place-2=1 place-3=2", "attempt.incomplete"),
                Arguments.of(ORDER, "place-1=1 place-2=2", "attempt.incomplete"),
                Arguments.of(ORDER, "place-1=1 place-2=2 place-3=4", "attempt.incomplete"),
                Arguments.of(ORDER, "place-1=0 place-2=x place-3=99", "attempt.incomplete"));
    }

    @DisplayName("FORM-1 what is not entered is refused by name")
    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("refused")
    void refuses(Form form, String fields, String key) {
        assertThatThrownBy(() -> AnswerForm.read(form, entered(fields), Locale.GERMAN))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @DisplayName("SHOW-1 before the answer nothing is right, after it the right ones are, with what was entered")
    @ParameterizedTest(name = "{1}")
    @MethodSource("answers")
    void shows(Form form, String fields, Answer answer) {
        QuestionView view = new QuestionView(4, said("Which?"), 2, form);

        QuestionRow before = Showing.before("q4", view, name -> "/" + name, entered(fields), Locale.GERMAN);
        assertThat(before.review()).isNull();
        assertThat(before.choices()).allMatch(choice -> !choice.right() && choice.rightPlace() == 0);
        assertThat(before.matches()).allMatch(match -> match.right().text().isEmpty() && !match.good());
        assertThat(before.gaps()).allMatch(gap -> gap.right().isEmpty() && !gap.good());

        Review review = new Review(answer, answer, 1, Set.of("1", "2"), List.of(), Optional.empty(), Optional.empty());
        QuestionRow after = Showing.after("q4", view, name -> "/" + name, review, Locale.GERMAN);
        assertThat(after.review().verdict()).isEqualTo("right");
        assertThat(after.review().percent()).isEqualTo(100);
        assertThat(after.choices()).allMatch(choice -> choice.chosen() == choice.right());
        assertThat(after.matches()).allMatch(match -> match.good());
        assertThat(after.written()).isEqualTo(before.written());
    }

    @Test
    @DisplayName("an order is shown as it was put, and after the answer as it is right")
    void orders() {
        QuestionView view = new QuestionView(1, said("In which order?"), 1, ORDER);
        Entered put = entered("place-1=3 place-2=1 place-3=2");
        assertThat(Showing.before("q1", view, name -> name, put, Locale.ENGLISH).choices())
                .extracting(QuestionRow.ChoiceRow::id)
                .containsExactly("2", "3", "1");

        Review review = new Review(
                new Answer.Order(List.of("2", "3", "1")),
                new Answer.Order(List.of("3", "1", "2")),
                0.5,
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        QuestionRow after = Showing.after("q1", view, name -> name, review, Locale.ENGLISH);
        assertThat(after.choices()).extracting(QuestionRow.ChoiceRow::id).containsExactly("3", "1", "2");
        assertThat(after.choices()).extracting(QuestionRow.ChoiceRow::place).containsExactly(2, 3, 1);
        assertThat(after.review().verdict()).isEqualTo("partly");
    }

    private static Entered entered(String fields) {
        Map<String, String[]> parameters = new TreeMap<>();
        for (String field : fields.split(" ", -1)) {
            String[] pair = field.split("=", 2);
            if (pair.length == 2) {
                String value = pair[1];
                parameters.put(pair[0], pair[0].equals("choice") ? value.split(",") : new String[] {value});
            }
        }
        return Entered.of(parameters);
    }
}
