package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Refusal;

/** Why a poll refuses. */
public enum PollRefusal implements Refusal {
    NOT_A_POLL,
    NEVER_OPENED,
    POLL_OPEN,
    POLL_CLOSED,
    POLL_REVEALED,
    ALREADY_REVEALED,
    ROUND_HAS_ANSWERS,
    TOO_MANY_ROUNDS,
    WRONG_ROUND,
    NO_BALLOT,
    NO_SUCH_ITEM,
    WRONG_KIND_OF_ANSWER,
    NO_SUCH_OPTION,
    NOTHING_CHOSEN,
    TOO_MANY_CHOICES,
    POINT_OUT_OF_RANGE,
    NOT_A_NUMBER,
    TOO_MANY_WORDS,
    WORD_TOO_LONG,
    TEXT_TOO_LONG
}
