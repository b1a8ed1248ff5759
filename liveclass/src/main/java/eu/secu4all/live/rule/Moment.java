package eu.secu4all.live.rule;

import java.time.Instant;

/**
 * What a rule may know of the outside world when it decides.
 *
 * @param at now, by the server's clock
 * @param seed for whatever is drawn by lot; a rule draws only from {@code new Random(seed)}
 */
public record Moment(Instant at, long seed) {}
