package eu.secu4all.schedule.boundary;

/** Where a session stands. An ended one becomes live again when its trainer reopens the room. */
public enum SessionStatus {
    PLANNED,
    LIVE,
    ENDED
}
