package eu.secu4all.live.hands;

import eu.secu4all.live.rule.Refusal;

/** Why a hand is neither raised nor lowered. */
public enum HandRefusal implements Refusal {
    HAND_IS_UP,
    HAND_IS_DOWN
}
