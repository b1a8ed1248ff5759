package eu.secu4all.programme.boundary;

/**
 * Where a fact comes from.
 *
 * @param url http or https; empty if there is none
 * @param where a place in it, such as a clause; empty if there is none
 */
public record Source(String id, String title, String url, String where) {}
