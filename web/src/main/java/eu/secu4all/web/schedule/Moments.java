package eu.secu4all.web.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When a session is, in words of the reader's language and in the time zone it was planned in. */
final class Moments {

    private Moments() {}

    /** {@code Sunday, 22 November 2026}. */
    static String day(Instant start, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(start.atZone(zone));
    }

    /** {@code 14:30 – 16:05}; only the start if the length is 0. */
    static String hours(Instant start, int minutes, ZoneId zone, Locale locale) {
        String from = hour(start, zone, locale);
        return minutes == 0 ? from : from + " – " + hour(start.plus(Duration.ofMinutes(minutes)), zone, locale);
    }

    static String hour(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** When one thing after the other starts, each as long as given in minutes; and last, when all is over. */
    static List<String> starts(Instant start, List<Integer> minutes, ZoneId zone, Locale locale) {
        List<String> starts = new ArrayList<>();
        Instant at = start;
        for (int length : minutes) {
            starts.add(hour(at, zone, locale));
            at = at.plus(Duration.ofMinutes(length));
        }
        starts.add(hour(at, zone, locale));
        return starts;
    }

    /** {@code Central European Time (Brussels)}. */
    static String zone(ZoneId zone, Locale locale) {
        String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return zone.getDisplayName(TextStyle.FULL, locale) + " (" + city + ")";
    }
}
