package eu.secu4all.live.rule;

import java.util.List;

/** The answer of a rule to a command: events, or a refusal. Deciding changes nothing. */
public sealed interface Decision<E> {

    static <E> Decision<E> yes(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E> Decision<E> yes(List<E> events) {
        return new Accepted<>(events);
    }

    static <E> Decision<E> no(Refusal refusal) {
        return new Declined<>(refusal);
    }

    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Declined<E>(Refusal refusal) implements Decision<E> {}
}
