package eu.secu4all.people.boundary;

/** What a one-time link is good for. */
public enum LinkKind {
    INVITATION,
    PASSWORD_RESET,
    SET_UP
}
