package eu.secu4all.live.chat;

import eu.secu4all.live.rule.Refusal;

/** Why the chat refuses. */
public enum ChatRefusal implements Refusal {
    NO_SUCH_CHANNEL,
    NO_SUCH_MESSAGE,
    NOTHING_SAID,
    TEXT_TOO_LONG,
    CHAT_FULL
}
