package eu.secu4all.quiz;

/**
 * Where a fact comes from.
 *
 * @param url address, or empty
 * @param where place in it (clause, page), or empty
 */
public record Source(String id, String title, String url, String where) {}
