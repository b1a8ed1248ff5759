package eu.secu4all.schedule.boundary;

import eu.secu4all.people.entity.BadEntityThatReads;

/** Breaks A1. */
public record BadReachIntoAnotherFeature(BadEntityThatReads foreign) {}
