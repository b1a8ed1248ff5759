package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Refusal;

/** Why something is impossible in a breakout exercise. */
public enum BreakoutRefusal implements Refusal {
    NOT_A_BREAKOUT,
    BREAKOUT_RUNNING,
    GROUPS_OUT_OF_RANGE,
    MINUTES_OUT_OF_RANGE,
    NO_SUCH_PERSON,
    NO_SUCH_GROUP,
    NO_LAST_GROUPS,
    NOT_FORMED,
    NOT_SELF_CHOSEN,
    NOT_RUNNING,
    TEXT_TOO_LONG,
    NOTHING_SAID,
    NOT_ALLOWED,
    ALREADY_CALLED,
    NO_CALL
}
