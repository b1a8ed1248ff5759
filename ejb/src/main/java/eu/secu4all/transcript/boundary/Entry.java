package eu.secu4all.transcript.boundary;

import java.time.Instant;

/**
 * One line of a live session's record.
 *
 * @param session the session it belongs to
 * @param seq its number in the session, from 1, without gaps
 * @param at when the server decided it
 * @param actor id of the participant who caused it ({@code p12}, {@code g7}), or {@code server}
 * @param command the command that caused it, as {@code actor/client/id}; empty if none did
 * @param type what happened, as named in PROTOCOL.md
 * @param body its JSON
 */
public record Entry(long session, long seq, Instant at, String actor, String command, String type, String body) {}
