package eu.secu4all.live.rule;

import java.time.Instant;

/**
 * Where an event stands in the record.
 *
 * @param seq its number in the session, from 1, without gaps
 * @param actor participant who caused it, or {@link #SERVER}
 */
public record Stamp(long seq, Instant at, String actor) {

    public static final String SERVER = "server";

    /** The time as the protocol writes it. */
    public long millis() {
        return at.toEpochMilli();
    }
}
