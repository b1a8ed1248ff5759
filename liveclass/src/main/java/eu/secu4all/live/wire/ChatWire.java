package eu.secu4all.live.wire;

import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;

/** The words of the chat. */
final class ChatWire {

    private ChatWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfChat.class,
                        wrapped -> ((SessionCommand.OfChat) wrapped).command(),
                        SessionCommand.OfChat::new)
                .word("chat.say", ChatCommand.Say.class)
                .word("chat.remove", ChatCommand.Remove.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfChat.class,
                        wrapped -> ((SessionEvent.OfChat) wrapped).event(),
                        SessionEvent.OfChat::new)
                .word("chat.said", ChatEvent.Said.class)
                .word("chat.removed", ChatEvent.Removed.class);
    }
}
