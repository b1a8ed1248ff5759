package eu.secu4all.notice.boundary;

import eu.secu4all.language.Language;
import java.util.List;
import java.util.Optional;

/**
 * A letter to one person. Its words are {@code KEY.subject} and {@code KEY.body} of the bundle {@code texts/mail}.
 *
 * @param arguments fill both texts in order
 * @param appointment goes with it as a file for calendars
 */
public record Letter(
        String to, Language language, String key, List<String> arguments, Optional<CalendarEntry> appointment) {
    public Letter {
        arguments = List.copyOf(arguments);
    }

    /** A letter of words only. */
    public Letter(String to, Language language, String key, List<String> arguments) {
        this(to, language, key, arguments, Optional.empty());
    }
}
