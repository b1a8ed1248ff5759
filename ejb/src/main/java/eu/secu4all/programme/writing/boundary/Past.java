package eu.secu4all.programme.writing.boundary;

import java.time.Instant;

/**
 * A text as it once was.
 *
 * @param number from 1, for each unit and language
 * @param stored false if its author set it aside, and it never stood in the package
 * @param author empty for what was shipped, and for people who are gone
 */
public record Past(int number, boolean stored, String author, Instant at) {}
