package eu.secu4all.schedule.boundary;

import java.time.Instant;

/** Breaks T1. */
public class BadBoundaryThatAsksTheClock {
    Instant moment() {
        return Instant.now();
    }
}
