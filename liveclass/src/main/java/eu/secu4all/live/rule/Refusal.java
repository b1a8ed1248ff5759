package eu.secu4all.live.rule;

/**
 * A state of the world that makes a command impossible. Implemented by one enum an activity; {@link #name()} is the
 * code of PROTOCOL.md, and {@code refusal.NAME} its text in the bundle {@code texts/room}.
 */
public interface Refusal {

    String name();
}
