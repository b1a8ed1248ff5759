package eu.secu4all.document.boundary;

import java.util.List;

/**
 * One mistake in what somebody wrote.
 *
 * @param file path in its package, with slashes
 * @param line from 1; 0 if it is about the file as a whole
 * @param key a key of the bundle {@code texts/refusals}
 * @param details its arguments
 */
public record Fault(String file, int line, String key, List<String> details) {

    public Fault {
        details = List.copyOf(details);
    }
}
