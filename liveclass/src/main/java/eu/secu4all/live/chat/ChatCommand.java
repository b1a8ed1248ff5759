package eu.secu4all.live.chat;

import eu.secu4all.live.rule.Decision;

/** What somebody asks of the chat. {@code channel} as in {@link Channel}. */
public sealed interface ChatCommand {

    String channel();

    Decision<ChatEvent> decideIn(Chat chat);

    record Say(String channel, String text) implements ChatCommand {
        @Override
        public Decision<ChatEvent> decideIn(Chat chat) {
            return chat.decide(this);
        }
    }

    /** {@code message}: its number. */
    record Remove(String channel, long message) implements ChatCommand {
        @Override
        public Decision<ChatEvent> decideIn(Chat chat) {
            return chat.decide(this);
        }
    }
}
