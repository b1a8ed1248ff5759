package eu.secu4all.live.wire;

import eu.secu4all.live.session.SessionCommand;

/** What a client may say. */
public sealed interface Inbound {

    /**
     * The first message (HS-2).
     *
     * @param client names the tab (HS-5)
     * @param seen last {@code seq} the client holds, 0 if none
     * @param epoch under which it got it; empty if none
     */
    record Hello(int protocol, String ticket, String client, long seen, String epoch, String language)
            implements Inbound {}

    record Beat() implements Inbound {}

    /** Who edits what; {@code path} is empty on leaving. */
    record Focus(String activity, int group, String path) implements Inbound {}

    record Typing(String channel) implements Inbound {}

    record Command(long id, SessionCommand command) implements Inbound {}

    /** CMD-5: nothing that the protocol knows; {@code id} 0 if it had none. */
    record Malformed(long id) implements Inbound {}
}
