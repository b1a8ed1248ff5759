package eu.secu4all.schedule.boundary;

import eu.secu4all.people.boundary.BadBoundaryInACircle;

/** Breaks A2. */
public record BadBoundaryBackInTheCircle(BadBoundaryInACircle other) {}
