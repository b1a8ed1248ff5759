package eu.secu4all.notice.control;

import eu.secu4all.notice.boundary.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An appointment as a file that calendars read: iCalendar, RFC 5545. */
public final class CalendarFile {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE_BYTES_MAX = 75;

    private CalendarFile() {}

    /** {@code PUBLISH} or {@code CANCEL}, as the file and the letter's part must both say. */
    public static String method(CalendarEntry entry) {
        return entry.cancelled() ? "CANCEL" : "PUBLISH";
    }

    /** The whole file; {@code written} is when. */
    public static String of(CalendarEntry entry, Instant written) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Secu4All//Classroom//EN",
                "METHOD:" + method(entry),
                "BEGIN:VEVENT",
                "UID:" + entry.uid(),
                "SEQUENCE:" + entry.sequence(),
                "DTSTAMP:" + UTC.format(written),
                "DTSTART:" + UTC.format(entry.start())));
        if (entry.minutes() > 0) {
            lines.add("DTEND:" + UTC.format(entry.start().plus(Duration.ofMinutes(entry.minutes()))));
        }
        lines.addAll(List.of(
                "SUMMARY:" + escaped(entry.title()),
                "LOCATION:" + escaped(entry.address()),
                "STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"),
                "END:VEVENT",
                "END:VCALENDAR"));
        return lines.stream().map(CalendarFile::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No line is longer than the standard allows; what is over goes on after a space on the next one. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String sign = Character.toString(line.codePointAt(at));
            int size = sign.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE_BYTES_MAX) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(sign);
            bytes += size;
        }
        return folded.toString();
    }
}
