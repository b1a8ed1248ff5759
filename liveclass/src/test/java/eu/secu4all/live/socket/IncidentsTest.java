package eu.secu4all.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.room.Closing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IncidentsTest {

    private final Incidents incidents = new Incidents();

    @Test
    @DisplayName("SOCKET-1 what is forged stands in the log once a kind, with who did it and how often")
    void once() {
        incidents.refused("NOT_ALLOWED", "p7@12");
        incidents.refused("NOT_ALLOWED", "p7@12");
        incidents.closed(Closing.TICKET_REFUSED, "somebody");
        incidents.closed(Closing.TOO_BIG, "p8@12");
        incidents.foreign("https://evil.example");
        assertThat(incidents.take())
                .containsExactly(
                        "NOT_ALLOWED: p7@12 (2)",
                        "closed TICKET_REFUSED: somebody (1)",
                        "closed TOO_BIG: p8@12 (1)",
                        "origin: https://evil.example (1)");
        assertThat(incidents.take()).isEmpty();
    }

    @Test
    @DisplayName("SOCKET-1 what happens to people without any fault of theirs is no incident")
    void innocent() {
        incidents.refused("POLL_CLOSED", "p7@12");
        incidents.closed(Closing.SILENT, "p7@12");
        incidents.closed(Closing.REPLACED, "p7@12");
        assertThat(incidents.take()).isEmpty();
    }

    @Test
    @DisplayName("SOCKET-1 a flood from everywhere is one line of bounded length")
    void flood() {
        for (int i = 0; i < 10_000; i++) {
            incidents.foreign(("https://" + i + ".example").repeat(20));
        }
        assertThat(incidents.take())
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith(" others (9995)").hasSizeLessThan(700));
    }
}
