package eu.secu4all.transcript.boundary;

import java.time.Instant;
import java.util.Map;

/**
 * How long learners attended a session.
 *
 * @param until when it ended
 * @param minutes by participant ({@code p12}, {@code g7})
 */
public record Attended(Instant until, Map<String, Integer> minutes) {
    public Attended {
        minutes = Map.copyOf(minutes);
    }
}
