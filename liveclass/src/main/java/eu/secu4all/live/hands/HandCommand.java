package eu.secu4all.live.hands;

/** What somebody asks about a raised hand. */
public sealed interface HandCommand {

    record Raise() implements HandCommand {}

    record Lower(String participant) implements HandCommand {}
}
