package eu.secu4all.certificate.boundary;

/** What a certificate is about. Stored for good: add kinds, never rename or drop one. */
public enum Kind {
    /** Was there in a live session. */
    ATTENDANCE,
    MODULE,
    PROGRAMME
}
