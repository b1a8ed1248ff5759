package eu.secu4all.schedule.boundary;

import java.util.List;

/**
 * Why a plan cannot be stored.
 *
 * @param key a key of the bundle {@code texts/refusals}
 * @param details its arguments; the first is the number of the activity (from 1), or 0 for the session's own texts
 */
public record Problem(String key, List<String> details) {

    public Problem {
        details = List.copyOf(details);
    }
}
