package eu.secu4all.live.journal;

/** Something in the journal that others must not reach. */
public class BadJournal {}
