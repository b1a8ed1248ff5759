package eu.secu4all.certificate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SerialNumberTest {

    private final Random random = new Random(4);

    @Test
    @DisplayName("CERT-1 sixteen characters in four groups, none of them twice in a thousand")
    void reads() {
        assertThat(Stream.generate(() -> SerialNumber.random(random).inGroups())
                        .limit(1000)
                        .collect(Collectors.toSet()))
                .hasSize(1000)
                .allMatch(serial -> serial.matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }

    @Test
    @DisplayName("CERT-1 no single wrong character makes another serial number")
    void findsEachWrongCharacter() {
        String plain = SerialNumber.random(random).plain();

        for (int place = 0; place < SerialNumber.LENGTH; place++) {
            for (char other : SerialNumber.ALPHABET.toCharArray()) {
                String wrong = plain.substring(0, place) + other + plain.substring(place + 1);
                assertThat(SerialNumber.typed(wrong).isPresent()).isEqualTo(wrong.equals(plain));
            }
        }
    }

    @Test
    @DisplayName("CERT-1 no two characters that changed places make another serial number")
    void findsEachExchange() {
        String plain = SerialNumber.random(random).plain();

        for (int one = 0; one < SerialNumber.LENGTH; one++) {
            for (int other = 0; other < one; other++) {
                StringBuilder wrong = new StringBuilder(plain);
                wrong.setCharAt(one, plain.charAt(other));
                wrong.setCharAt(other, plain.charAt(one));
                assertThat(SerialNumber.typed(wrong.toString()).isPresent())
                        .isEqualTo(wrong.toString().equals(plain));
            }
        }
    }

    @Test
    @DisplayName("CERT-1 small letters, spaces, and letters that look like digits are understood")
    void understandsTyping() {
        SerialNumber serial = Stream.generate(() -> SerialNumber.random(random))
                .filter(one -> one.plain().contains("0") && one.plain().contains("1"))
                .findFirst()
                .orElseThrow();
        String typed =
                " " + serial.inGroups().replace('-', ' ').replace('0', 'o').replace('1', 'l');

        assertThat(SerialNumber.typed(typed)).contains(serial);
        assertThat(SerialNumber.typed("")).isEmpty();
        assertThat(SerialNumber.typed("U".repeat(SerialNumber.LENGTH))).isEmpty();
        assertThatThrownBy(() -> new SerialNumber("0000")).isInstanceOf(IllegalArgumentException.class);
    }
}
