package eu.secu4all.notice;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @DisplayName(
            "NOTICE-1 a letter is written in the language of the person who gets it, with name, link, end and address")
    @ParameterizedTest
    @CsvSource({"EN, Hello Anna", "DE, Guten Tag Anna", "FR, Bonjour Anna", "IT, Buongiorno Anna"})
    void speaksTheLanguage(Language language, String greeting) {
        for (String letter : new String[] {"invitation", "reset"}) {
            String body = Texts.say(
                    language,
                    "mail",
                    letter + ".body",
                    "Anna",
                    "https://learn.example/x?key=k",
                    "4 May",
                    "https://learn.example");
            assertThat(body)
                    .startsWith(greeting)
                    .contains("\nhttps://learn.example/x?key=k\n", "4 May", "\nhttps://learn.example\n")
                    .doesNotContain("{", "''");
        }
    }
}
