package eu.secu4all.people.boundary;

import java.util.Optional;

/**
 * A one-time link that is still good.
 *
 * @param person whom it belongs to; empty for the one that makes the first administrator
 */
public record LinkView(LinkKind kind, Optional<PersonView> person) {}
