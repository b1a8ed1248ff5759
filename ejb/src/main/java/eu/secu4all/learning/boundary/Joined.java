package eu.secu4all.learning.boundary;

import java.util.Set;

/**
 * What became of people who were to join a cohort.
 *
 * @param joined those who are in it now and were not before
 * @param moved how many of these left another cohort of the same programme
 */
public record Joined(Set<Long> joined, int moved) {
    public Joined {
        joined = Set.copyOf(joined);
    }
}
