package eu.secu4all.notice.boundary;

import eu.secu4all.language.Language;
import java.util.List;

/**
 * A letter to one person. Its words are {@code KEY.subject} and {@code KEY.body} of the bundle {@code texts/mail}.
 *
 * @param arguments fill both texts in order
 */
public record Letter(String to, Language language, String key, List<String> arguments) {
    public Letter {
        arguments = List.copyOf(arguments);
    }
}
