package eu.secu4all.people.control;

import jakarta.ejb.Stateless;

/** Breaks T2. */
@Stateless
public class BadTransaction {}
