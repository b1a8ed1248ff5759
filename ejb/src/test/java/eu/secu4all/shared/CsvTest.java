package eu.secu4all.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How cells are written. */
class CsvTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void cells(String rule, Object cell, String written) {
        assertThat(new Csv().line(cell, "x").toString()).isEqualTo("\uFEFF" + written + ",x\r\n");
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("a text", "Tiglio", "Tiglio"),
                Arguments.of("an empty one", "", ""),
                Arguments.of("none", null, ""),
                Arguments.of("CSV-1 commas are quoted", "a,b", "\"a,b\""),
                Arguments.of("CSV-1 quotes are doubled", "a\"b", "\"a\"\"b\""),
                Arguments.of("CSV-1 line ends are kept", "a\nb\r", "\"a\nb\r\""),
                Arguments.of("CSV-2 a formula", "=1+1", "'=1+1"),
                Arguments.of("CSV-2 a plus", "+39 02", "'+39 02"),
                Arguments.of("CSV-2 a minus", "-5", "'-5"),
                Arguments.of("CSV-2 an at", "@SUM(A1)", "'@SUM(A1)"),
                Arguments.of("CSV-2 a tab", "\t=1", "'\t=1"),
                Arguments.of("CSV-2 a quoted formula", "=\"a\"", "\"'=\"\"a\"\"\""),
                Arguments.of("CSV-2 a number stays one", -5, "-5"),
                Arguments.of("CSV-2 a fraction stays one", -2.5, "-2.5"));
    }

    @Test
    @DisplayName("CSV-1 UTF-8 with a byte order mark")
    void bytes() {
        assertThat(new Csv().line("é").bytes()).containsExactly(0xEF, 0xBB, 0xBF, 0xC3, 0xA9, 0x0D, 0x0A);
    }
}
