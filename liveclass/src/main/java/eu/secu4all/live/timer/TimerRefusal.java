package eu.secu4all.live.timer;

import eu.secu4all.live.rule.Refusal;

/** Why the countdown refuses. */
public enum TimerRefusal implements Refusal {
    NO_TIMER,
    MINUTES_OUT_OF_RANGE
}
