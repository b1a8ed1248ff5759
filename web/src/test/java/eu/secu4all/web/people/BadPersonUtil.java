package eu.secu4all.web.people;

/** Breaks N1. */
public class BadPersonUtil {}
