package eu.secu4all.web.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @DisplayName("FORM-2 a number is read as the reader's language writes it")
    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "en; 15; 15",
                "en; 1.5; 1.5",
                "en; 1,500; 1500",
                "en; 1,500.25; 1500.25",
                "en; 1,5; 1.5",
                "en; -2; -2",
                "en; −2; -2",
                "de; 1,5; 1.5",
                "de; 1.500; 1500",
                "de; 1.5; 1.5",
                "de; 1.500,25; 1500.25",
                "de; 1.500.000; 1500000",
                "de; 0,125; 0.125",
                "fr; 1 500,25; 1500.25",
                "fr; 1\u202f500; 1500",
                "fr; 12\u00a0%; ",
                "it; 1.234,5; 1234.5",
                "it; 1'234,5; 1234.5",
                "en; 1.2.3; ",
                "en; 12,34,567; ",
                "en; 1e5; ",
                "en; fifteen; ",
                "en; 5,; "
            })
    void reads(String language, String text, BigDecimal number) {
        assertThat(WrittenNumber.read(text, Locale.forLanguageTag(language))).isEqualTo(Optional.ofNullable(number));
    }

    @DisplayName("FORM-2 what is far too long is no number")
    @ParameterizedTest
    @ValueSource(ints = {41, 100_000})
    void longOnes(int length) {
        assertThat(WrittenNumber.read("1".repeat(length), Locale.ENGLISH)).isEmpty();
    }

    @DisplayName("FORM-3 a number is written so that it is read again")
    @ParameterizedTest
    @ValueSource(strings = {"1500.25", "-0.125", "0", "1000000", "1.5"})
    void writes(BigDecimal number) {
        for (String language : new String[] {"en", "de", "fr", "it"}) {
            Locale locale = Locale.forLanguageTag(language);
            assertThat(WrittenNumber.read(WrittenNumber.write(number, locale), locale)
                            .orElseThrow())
                    .isEqualByComparingTo(number);
        }
    }
}
