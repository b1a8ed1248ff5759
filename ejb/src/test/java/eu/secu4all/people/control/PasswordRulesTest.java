package eu.secu4all.people.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String EMAIL = "anna.rueckert@stadt-augsburg.example";
    private static final String NAME = "Anna Rückert";

    @DisplayName("PEOPLE-4 a password is refused")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "elf-zeichen, people.password-short",
        "passwort1234, people.password-common",
        "PASSWORT1234, people.password-common",
        "abababababab, people.password-common",
        "annarückert1, people.password-own-name",
        "Rueckert-Anna-1, people.password-own-name",
        "anna.rueckert@stadt-augsburg.example, people.password-own-name"
    })
    void refuses(String password, String key) {
        assertThatThrownBy(() -> PasswordRules.check(password, EMAIL, NAME))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @DisplayName("PEOPLE-4 a long one is good, whatever signs it is made of")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "drei rote laternen",
                "zwölfzeichen",
                "Annas Fahrrad steht im Hof",
                "безопасность площади",
                "🚲🚌🚋🚶🏛🌳🌧☂🔔🎪🥨🍋"
            })
    void accepts(String password) {
        assertThatCode(() -> PasswordRules.check(password, EMAIL, NAME)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PEOPLE-4 at most 200 characters, so that nobody makes us hash a book")
    void refusesTooLong() {
        String word = "laterne ";
        assertThatCode(() -> PasswordRules.check(word.repeat(25), EMAIL, NAME)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRules.check(word.repeat(26), EMAIL, NAME))
                .hasMessageContaining("people.password-long");
    }

    @Test
    @DisplayName("PEOPLE-4 the demo passwords are good enough too")
    void demoPasswordsAreGoodEnough() {
        DemoPeople.read()
                .forEach(demo -> assertThatCode(() -> PasswordRules.check(demo.password(), demo.email(), demo.name()))
                        .doesNotThrowAnyException());
    }
}
