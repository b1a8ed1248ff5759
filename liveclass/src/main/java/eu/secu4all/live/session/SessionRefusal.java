package eu.secu4all.live.session;

import eu.secu4all.live.rule.Refusal;

/** Why the session as a whole refuses a command. */
public enum SessionRefusal implements Refusal {
    NOT_ALLOWED,
    REMOVED,
    NOT_LIVE,
    ALREADY_LIVE,
    NOT_ENDED,
    SESSION_ENDED,
    TEXT_TOO_LONG,
    NOTHING_NEW,
    IN_USE,
    NO_SUCH_PERSON,
    TRAINERS_STAY,
    NOT_AN_EXERCISE,
    NOTHING_WRITTEN
}
