package eu.secu4all.web.cohort;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as people plan them, in the zone in which sessions are planned, and in words of the reader's language. */
final class Days {

    static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Days() {}

    static LocalDate of(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The last minute of the day: shown as a date it is still that day. */
    static Instant end(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59)).atZone(ZONE).toInstant();
    }

    /** {@code 22 November 2026}. */
    static String say(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(of(at));
    }

    /** {@code 22 Nov}. */
    static String brief(Instant at, Locale locale) {
        String pattern = locale.getLanguage().equals("de") ? "d. MMM" : "d MMM";
        return DateTimeFormatter.ofPattern(pattern, locale).format(of(at));
    }
}
