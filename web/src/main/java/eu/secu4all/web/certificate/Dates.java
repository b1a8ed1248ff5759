package eu.secu4all.web.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as the reader's language writes them: {@code 22 November 2026}. */
final class Dates {

    private Dates() {}

    static String of(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** The day in UTC, as it is on the paper. */
    static String of(Instant at, Locale locale) {
        return of(at.atZone(ZoneOffset.UTC).toLocalDate(), locale);
    }
}
