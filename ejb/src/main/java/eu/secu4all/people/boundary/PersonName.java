package eu.secu4all.people.boundary;

/** What everybody who is signed in may know of a person: enough to say who leads a session. */
public record PersonName(long id, String name, String organisationName) {}
