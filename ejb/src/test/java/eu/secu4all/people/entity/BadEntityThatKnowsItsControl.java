package eu.secu4all.people.entity;

import eu.secu4all.people.control.BadTransaction;

/** Breaks A3. */
public record BadEntityThatKnowsItsControl(BadTransaction control) {}
