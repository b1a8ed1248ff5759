package eu.secu4all.people.boundary;

import jakarta.ejb.Stateless;

/** Breaks N1. */
@Stateless
public class BadHelper {}
