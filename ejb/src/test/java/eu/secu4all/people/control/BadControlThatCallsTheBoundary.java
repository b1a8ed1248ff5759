package eu.secu4all.people.control;

import eu.secu4all.people.boundary.BadHelper;

/** Breaks A3. */
public record BadControlThatCallsTheBoundary(BadHelper boundary) {}
