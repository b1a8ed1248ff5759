package eu.secu4all.live.chat;

import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.util.List;

/** What happened in the chat. A message's number is its event's. Stored for good: add components, never rename or drop one. */
public sealed interface ChatEvent {

    String channel();

    void applyTo(Chat chat, Stamp stamp);

    List<Share> sharesOf(Chat chat, Stamp stamp);

    record Said(String channel, String text) implements ChatEvent {
        @Override
        public void applyTo(Chat chat, Stamp stamp) {
            chat.on(this, stamp);
        }

        @Override
        public List<Share> sharesOf(Chat chat, Stamp stamp) {
            return chat.shares(this, stamp);
        }
    }

    record Removed(String channel, long message) implements ChatEvent {
        @Override
        public void applyTo(Chat chat, Stamp stamp) {
            chat.on(this);
        }

        @Override
        public List<Share> sharesOf(Chat chat, Stamp stamp) {
            return chat.shares(this);
        }
    }
}
