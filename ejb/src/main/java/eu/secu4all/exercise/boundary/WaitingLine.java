package eu.secu4all.exercise.boundary;

import eu.secu4all.programme.boundary.UnitId;
import java.time.Instant;
import java.util.List;

/**
 * Something that waits to be assessed.
 *
 * @param handIn its id
 * @param number how many times it was handed in
 * @param people names
 * @param cohorts names; empty if its people are in none
 * @param drafted a trainer has begun to assess it
 */
public record WaitingLine(
        long handIn,
        int number,
        UnitId unit,
        String title,
        List<String> people,
        List<String> cohorts,
        Instant at,
        boolean drafted) {

    public WaitingLine {
        people = List.copyOf(people);
        cohorts = List.copyOf(cohorts);
    }
}
