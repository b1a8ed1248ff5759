package eu.secu4all.live.hands;

/** What happened to a hand. Stored for good: add components, never rename or drop one. */
public sealed interface HandEvent {

    String participant();

    record Raised(String participant) implements HandEvent {}

    record Lowered(String participant) implements HandEvent {}
}
