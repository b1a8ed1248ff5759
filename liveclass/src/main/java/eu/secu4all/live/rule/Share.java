package eu.secu4all.live.rule;

import java.util.Map;

/**
 * What one event changes in the view of one audience.
 *
 * @param patch a JSON merge patch (RFC 7396) as nested maps, lists, strings, numbers and booleans; null deletes a key
 */
public record Share(Audience audience, Map<String, Object> patch) {}
