package eu.secu4all.live.chat;

/** What happened in the chat. A message's number is the event's. Stored for good: add components, never rename or drop one. */
public sealed interface ChatEvent {

    String channel();

    record Said(String channel, String text) implements ChatEvent {}

    record Removed(String channel, long message) implements ChatEvent {}
}
