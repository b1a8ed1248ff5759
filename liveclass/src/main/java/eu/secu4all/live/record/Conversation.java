package eu.secu4all.live.record;

import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.rule.Stamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The chat of a session, without what was removed (RECORD-5). */
final class Conversation {

    private final Map<Long, Message> messages = new LinkedHashMap<>();

    /** {@code number} is that of its event, {@code channel} is {@code all} or activity and group: {@code a6-2}. */
    record Message(long number, String channel, long at, String by, String name, String text) {}

    void on(ChatEvent event, Stamp stamp, String name) {
        if (event instanceof ChatEvent.Said said) {
            messages.put(
                    stamp.seq(),
                    new Message(stamp.seq(), said.channel(), stamp.millis(), stamp.actor(), name, said.text()));
        } else if (event instanceof ChatEvent.Removed removed) {
            messages.remove(removed.message());
        }
    }

    Collection<Message> messages() {
        return messages.values();
    }
}
