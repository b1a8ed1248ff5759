package eu.secu4all.live.stage;

import eu.secu4all.live.rule.Refusal;

/** Why the stage stays as it is. */
public enum StageRefusal implements Refusal {
    NO_SUCH_ACTIVITY,
    NO_SUCH_SLIDE,
    NO_SUCH_GROUP,
    NOT_A_BREAKOUT
}
