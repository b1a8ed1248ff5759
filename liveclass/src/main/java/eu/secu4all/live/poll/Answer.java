package eu.secu4all.live.poll;

import java.util.List;

/** One person's answer. Each record's only component is its key on the wire (POLL-3 of PROTOCOL.md). */
public sealed interface Answer {

    record Options(List<String> options) implements Answer {
        public Options {
            options = List.copyOf(options);
        }
    }

    record Point(int point) implements Answer {}

    record Quantity(double number) implements Answer {}

    record Words(List<String> words) implements Answer {
        public Words {
            words = List.copyOf(words);
        }
    }

    record Text(String text) implements Answer {}
}
