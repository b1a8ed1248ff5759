package eu.secu4all.learning.boundary;

/** Somebody takes part in a programme from now on: an event, in the same transaction. */
public record TakesPart(long person, String programme) {}
