package eu.secu4all.quiz;

import java.util.List;

/**
 * Something wrong with a question.
 *
 * @param part the key of the question where it is: {@code options}, {@code tolerance}; {@code id} if it is the whole
 * @param key a key of the bundle {@code texts/refusals}
 * @param details its arguments
 */
public record Problem(String part, String key, List<String> details) {

    public Problem {
        details = List.copyOf(details);
    }
}
