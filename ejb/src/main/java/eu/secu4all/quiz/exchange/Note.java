package eu.secu4all.quiz.exchange;

import java.util.List;

/**
 * Something that an export could not carry over.
 *
 * @param question id of the question
 * @param key a key of the bundle {@code texts/refusals}
 * @param details its arguments
 */
public record Note(String question, String key, List<String> details) {

    public Note {
        details = List.copyOf(details);
    }

    public static Note of(String question, String key, String... details) {
        return new Note(question, key, List.of(details));
    }
}
