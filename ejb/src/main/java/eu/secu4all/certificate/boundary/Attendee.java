package eu.secu4all.certificate.boundary;

/**
 * A learner with an account who was in a session.
 *
 * @param certified whether they have a certificate of it
 */
public record Attendee(long person, String name, String organisation, int minutes, boolean certified) {}
