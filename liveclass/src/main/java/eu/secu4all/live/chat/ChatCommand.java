package eu.secu4all.live.chat;

/** What somebody asks of the chat. {@code channel}: {@code all}, or an activity and a group's number ({@code a6-2}). */
public sealed interface ChatCommand {

    String channel();

    record Say(String channel, String text) implements ChatCommand {}

    record Remove(String channel, long message) implements ChatCommand {}
}
