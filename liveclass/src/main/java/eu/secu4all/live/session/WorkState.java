package eu.secu4all.live.session;

/** How far people are who work at their own pace. */
public enum WorkState {
    /** This is a class with a trainer. */
    CLASS,
    WORKING,
    HANDED_IN
}
