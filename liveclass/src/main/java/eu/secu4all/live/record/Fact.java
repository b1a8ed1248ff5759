package eu.secu4all.live.record;

import eu.secu4all.live.session.SessionEvent;

/**
 * One entry of the timeline.
 *
 * @param by participant, or {@code server}
 * @param name of the participant at that time; empty for the server
 */
public record Fact(long number, long at, String by, String name, SessionEvent event) {}
