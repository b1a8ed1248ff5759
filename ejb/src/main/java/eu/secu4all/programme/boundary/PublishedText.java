package eu.secu4all.programme.boundary;

import java.time.Instant;

/**
 * A version of a text.
 *
 * @param shown it is what those who begin now read
 * @param by who published it first; empty for what was shipped, and for people who are gone
 */
public record PublishedText(int number, boolean shown, String by, Instant at) {}
