package eu.secu4all.programme.boundary;

/** How far a unit's text is in one language. */
public enum TextState {
    MISSING,
    DRAFT,
    REVIEWED,
    /** The source text is another one since this was translated. */
    SOURCE_CHANGED
}
