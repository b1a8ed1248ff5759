package eu.secu4all.live.rule;

import java.util.List;
import java.util.function.Function;

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

    /** The same decision in other words: how {@code session} wraps what an activity decided. */
    default <T> Decision<T> map(Function<? super E, ? extends T> words) {
        if (this instanceof Accepted<E> accepted) {
            return yes(accepted.events().stream().<T>map(words).toList());
        }
        return no(((Declined<E>) this).refusal());
    }

    record Accepted<E>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Declined<E>(Refusal refusal) implements Decision<E> {}
}
