package eu.secu4all.live.poll;

import jakarta.inject.Named;

/** Breaks N2. */
@Named
public class BadPollWithName {}
