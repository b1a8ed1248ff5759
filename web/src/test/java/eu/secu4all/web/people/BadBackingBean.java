package eu.secu4all.web.people;

import jakarta.inject.Named;

/** Breaks N2. */
@Named
public class BadBackingBean {}
