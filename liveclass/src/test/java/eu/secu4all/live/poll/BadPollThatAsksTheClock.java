package eu.secu4all.live.poll;

import java.time.Instant;

/** Breaks T1. */
public class BadPollThatAsksTheClock {
    Instant moment() {
        return Instant.now();
    }
}
