package eu.secu4all.document.boundary;

/**
 * A text, and the line on which it was written.
 *
 * @param line from 1
 */
public record Written(String text, int line) implements Node {}
