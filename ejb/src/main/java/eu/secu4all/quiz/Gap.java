package eu.secu4all.quiz;

import java.util.List;

/** A gap of a cloze. */
public sealed interface Gap {

    String id();

    /** One writes into it. */
    record Typed(String id, Accepted accepted) implements Gap {}

    /** One of its options is chosen. */
    record Chosen(String id, List<Option> options) implements Gap {
        public Chosen {
            options = List.copyOf(options);
        }
    }
}
