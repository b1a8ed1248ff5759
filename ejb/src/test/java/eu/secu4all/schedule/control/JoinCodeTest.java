package eu.secu4all.schedule.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.shared.AddressLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JoinCodeTest {

    @Test
    @DisplayName("CODE-1 six characters, none of which looks like another")
    void isUnambiguous() {
        Random random = new Random(1);
        assertThat(IntStream.range(0, 1000).mapToObj(n -> JoinCode.random(random)))
                .allMatch(code -> code.matches("[A-Z2-9]{6}") && !code.matches(".*[OIL01].*"));
    }

    @Test
    void usesTheWholeAlphabet() {
        Random random = new Random(2);
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(n -> JoinCode.random(random))
                        .flatMap(code -> code.chars().boxed())
                        .collect(Collectors.toSet()))
                .hasSize(JoinCode.ALPHABET.length());
    }

    @Test
    @DisplayName("CODE-2 small letters, spaces and hyphens are forgiven")
    void forgives() {
        assertThat(JoinCode.typed(" abc-d2 3 ")).isEqualTo("ABCD23");
    }

    @Test
    void secretsAreLongAndDifferent() {
        assertThat(Secrets.make()).hasSize(43).isNotEqualTo(Secrets.make());
        assertThat(Secrets.hash("a")).hasSize(64).isEqualTo(Secrets.hash("a"));
    }

    @Test
    @DisplayName("CODE-3 an address that tries too often waits for the next stretch")
    void limitsAddresses() {
        AddressLimit limit = new AddressLimit(2, Duration.ofMinutes(10));
        Instant start = Instant.EPOCH;
        for (int i = 0; i < 2; i++) {
            assertThat(limit.allows("a", start)).isTrue();
            limit.count("a");
        }

        assertThat(limit.allows("a", start)).isFalse();
        assertThat(limit.allows("b", start)).isTrue();
        assertThat(limit.allows("a", start.plus(Duration.ofMinutes(11)))).isTrue();
    }
}
