package eu.secu4all.message.boundary;

import java.time.Instant;

/** A message that somebody wrote, and to how many. */
public record SentView(String subject, String text, Instant at, int people) {}
