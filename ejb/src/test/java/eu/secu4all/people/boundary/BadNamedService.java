package eu.secu4all.people.boundary;

import jakarta.inject.Named;

/** Breaks N2. */
@Named
public class BadNamedService {}
