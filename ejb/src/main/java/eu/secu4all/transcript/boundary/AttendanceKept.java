package eu.secu4all.transcript.boundary;

/** An event, in the transaction that keeps them: a session's minutes of attendance are there, for the first time or anew. */
public record AttendanceKept(long session) {}
