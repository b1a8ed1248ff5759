package eu.secu4all.live.record;

/**
 * One message of the chat.
 *
 * @param text empty if the message was removed
 */
public record Line(long number, String channel, long at, String by, String name, String text, boolean removed) {

    Line withoutText() {
        return new Line(number, channel, at, by, name, "", true);
    }
}
