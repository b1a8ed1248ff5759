package eu.secu4all.notice.control;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.notice.boundary.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant WRITTEN = Instant.parse("2031-05-01T08:00:00Z");
    private static final Instant START = Instant.parse("2031-05-06T12:00:00Z");

    @Test
    @DisplayName(
            "NOTICE-4 an appointment is a file that calendars read: times in UTC, signs escaped, lines of 75 bytes")
    void reads() {
        String title = "Märkte, Plätze; und Straßen: die Verwundbarkeit von Orten, an denen viele zusammenkommen";
        var entry = new CalendarEntry("session-7@learn.example", 3, START, 95, title, "https://learn.example/7", false);

        String file = CalendarFile.of(entry, WRITTEN);

        assertThat(file.split("\r\n"))
                .contains(
                        "METHOD:PUBLISH",
                        "UID:session-7@learn.example",
                        "SEQUENCE:3",
                        "DTSTAMP:20310501T080000Z",
                        "DTSTART:20310506T120000Z",
                        "DTEND:20310506T133500Z",
                        "STATUS:CONFIRMED")
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains("SUMMARY:" + title.replace(",", "\\,").replace(";", "\\;"));
    }

    @Test
    @DisplayName("NOTICE-4 one that does not take place is cancelled in the calendar, whatever its length")
    void cancels() {
        var entry = new CalendarEntry("session-7@learn.example", 4, START, 0, "Plätze", "https://learn.example", true);

        assertThat(CalendarFile.of(entry, WRITTEN))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n")
                .doesNotContain("DTEND");
    }
}
