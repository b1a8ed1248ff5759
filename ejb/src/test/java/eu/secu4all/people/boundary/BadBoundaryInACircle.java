package eu.secu4all.people.boundary;

import eu.secu4all.schedule.boundary.BadBoundaryBackInTheCircle;

/** Breaks A2. */
public record BadBoundaryInACircle(BadBoundaryBackInTheCircle other) {}
