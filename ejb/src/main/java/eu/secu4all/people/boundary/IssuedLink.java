package eu.secu4all.people.boundary;

import java.time.Instant;

/**
 * A one-time link just made. The key exists here only: mail it or show it, it cannot be looked up again.
 *
 * @param key goes into the address as {@code ?key=}
 */
public record IssuedLink(LinkKind kind, PersonView person, String key, Instant expires) {}
