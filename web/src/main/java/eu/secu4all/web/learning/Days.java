package eu.secu4all.web.learning;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and hours as the reader's language writes them, in the zone in which cohorts are planned. */
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private Days() {}

    /** {@code 22 November 2026}. */
    static String day(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(at.atZone(ZONE));
    }

    /** {@code 22 November 2026, 14:30}. */
    static String moment(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(ZONE));
    }
}
