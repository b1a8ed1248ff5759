package eu.secu4all.learning.boundary;

/**
 * What became of people who were to join a cohort.
 *
 * @param joined how many are in it now who were not before
 * @param moved how many of these left another cohort of the same programme
 */
public record Joined(int joined, int moved) {}
