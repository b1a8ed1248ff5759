package eu.secu4all.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedTest {

    @ParameterizedTest(name = "QUIZ-3 {1} counts as {0}")
    @CsvSource({
        "risque résiduel, RISQUE   RESIDUEL",
        "Größe, grosse",
        "cœur de ville, coeur de  ville",
        "l'évaluation, L’évaluation",
        "follow-up, follow – up",
        "ﬁeld, field",
        "15 m, 15\u00a0m",
        "städtebaulich, städtebaulich"
    })
    void alike(String accepted, String written) {
        assertThat(Quizzes.accepted(accepted).accepts(written)).isTrue();
    }

    @ParameterizedTest(name = "QUIZ-3 {1} does not count as {0}")
    @CsvSource({"residual risk, residualrisk", "risk, risks", "follow-up, follow up"})
    void different(String accepted, String written) {
        assertThat(Quizzes.accepted(accepted).accepts(written)).isFalse();
    }

    @Test
    @DisplayName("the right answer is shown in the reader's language, else in the source language, else in any")
    void first() {
        Accepted accepted = Quizzes.accepted("residual risk", "rest");

        assertThat(accepted.first(Language.DE, Language.EN)).contains("Restrisiko");
        assertThat(accepted.first(Language.IT, Language.EN)).contains("residual risk");
        assertThat(accepted.first(Language.IT, Language.FR)).contains("Restrisiko");
        assertThat(new Accepted(Map.of(Language.EN, List.of())).first(Language.IT, Language.FR))
                .isEmpty();
    }
}
