package eu.secu4all.web.people;

import java.time.Instant;

/** Breaks T1. */
public class BadPageThatAsksTheClock {
    Instant moment() {
        return Instant.now();
    }
}
