package eu.secu4all.quiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    @DisplayName("names become ids that can be read, each once")
    void ids() {
        Ids ids = new Ids();

        assertThat(ids.of("Übung: Zonen & Güter!")).isEqualTo("ubung-zonen-guter");
        assertThat(ids.of("übung zonen güter")).isEqualTo("ubung-zonen-guter-2");
        assertThat(ids.of("日本")).isEqualTo("q3");
        assertThat(ids.of("x".repeat(90))).hasSize(50);
    }
}
