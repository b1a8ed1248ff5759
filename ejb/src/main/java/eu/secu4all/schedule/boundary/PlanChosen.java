package eu.secu4all.schedule.boundary;

/** An event: it was said of a session from which shipped plan it is, or that it is from none. */
public record PlanChosen(long session) {}
