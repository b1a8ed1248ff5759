package eu.secu4all.message.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that somebody got.
 *
 * @param sender empty once they are no longer with us
 */
public record MessageView(long id, Optional<Long> sender, String subject, String text, Instant at, boolean read) {}
