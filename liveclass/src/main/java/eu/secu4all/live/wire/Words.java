package eu.secu4all.live.wire;

import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names of commands, or of events, and their records (WIRE-1).
 *
 * @param <W> what all of them are wrapped into: SessionCommand or SessionEvent
 */
final class Words<W> {

    private final Map<String, Word<W>> byName = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new HashMap<>();
    private final Map<Class<?>, Function<W, Object>> wrappers = new HashMap<>();

    /** A name, how to read its record, and how to wrap that. */
    record Word<W>(String name, Class<?> type, ObjectReader reader, Function<Object, W> wrap) {}

    /** The words of one activity, whose records are wrapped in {@code wrapper}. */
    <A> Activity<A> of(Class<? extends W> wrapper, Function<W, Object> inner, Function<A, W> wrap) {
        wrappers.put(wrapper, inner);
        return new Activity<>(wrap);
    }

    /** The words of the session itself: its records need no wrapper. */
    Activity<W> own() {
        return new Activity<>(Function.identity());
    }

    Optional<Word<W>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Collection<Word<W>> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The record inside the wrapper. */
    Object inner(W wrapped) {
        Function<W, Object> inner = wrappers.get(wrapped.getClass());
        return inner == null ? wrapped : inner.apply(wrapped);
    }

    String name(Object inner) {
        String name = names.get(inner.getClass());
        if (name == null) {
            throw new AssertionError("no word for " + inner.getClass());
        }
        return name;
    }

    /** Takes the words of one activity. */
    final class Activity<A> {

        private final Function<A, W> wrap;

        private Activity(Function<A, W> wrap) {
            this.wrap = wrap;
        }

        Activity<A> word(String name, Class<? extends A> type) {
            ObjectReader reader = Json.MAPPER.readerFor(type);
            Word<W> word = new Word<>(name, type, reader, value -> wrap.apply(type.cast(value)));
            if (byName.put(name, word) != null || names.put(type, name) != null) {
                throw new AssertionError(name + " twice");
            }
            return this;
        }
    }
}
