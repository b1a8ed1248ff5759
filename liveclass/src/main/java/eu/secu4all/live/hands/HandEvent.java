package eu.secu4all.live.hands;

import eu.secu4all.live.rule.Stamp;

/** What happened to a hand. Stored for good: add components, never rename or drop one. */
public sealed interface HandEvent {

    String participant();

    void applyTo(Hands hands, Stamp stamp);

    record Raised(String participant) implements HandEvent {
        @Override
        public void applyTo(Hands hands, Stamp stamp) {
            hands.on(this, stamp);
        }
    }

    record Lowered(String participant) implements HandEvent {
        @Override
        public void applyTo(Hands hands, Stamp stamp) {
            hands.on(this);
        }
    }
}
