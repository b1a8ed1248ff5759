package eu.secu4all.live.breakout;

/** How groups are made. In JSON the name in lower case. */
public enum Formation {
    RANDOM,
    BY_HAND,
    /** Each organisation spread over the groups as evenly as can be. */
    MIXED_ORGANISATIONS,
    /** Groups that speak one language, as even as can be. */
    BY_LANGUAGE,
    SELF_CHOSEN,
    /** As in the last breakout exercise of the session. */
    LAST_GROUPS
}
