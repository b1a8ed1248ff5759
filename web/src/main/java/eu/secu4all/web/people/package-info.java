/**
 * The pages about persons: sign-in, links from letters, one's own profile, and what administrators do.
 *
 * <p>Deliberately absent: rules. The boundaries of {@code eu.secu4all.people} refuse, {@code web.frame} says it in words.
 */
package eu.secu4all.web.people;
