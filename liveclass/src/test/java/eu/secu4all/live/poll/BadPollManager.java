package eu.secu4all.live.poll;

/** Breaks N1. */
public class BadPollManager {}
