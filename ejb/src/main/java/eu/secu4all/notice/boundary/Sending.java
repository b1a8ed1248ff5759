package eu.secu4all.notice.boundary;

/** What became of a letter. */
public enum Sending {
    SENT,
    /** There is no mail server; show the person what the letter says. */
    NOT_CONFIGURED,
    /** The mail server did not take it; the reason is in the server's log. */
    FAILED
}
