package eu.secu4all.live.poll;

import java.time.Clock;

/** Breaks L1. */
public record BadPollWithClock(Clock clock) {}
