package eu.secu4all.live.poll;

import java.util.List;
import java.util.Map;

/** One person's answer. Each record's only component is its key on the wire. */
public sealed interface Answer {

    /** As the protocol writes it. */
    Map<String, Object> view();

    record Options(List<String> options) implements Answer {
        public Options {
            options = List.copyOf(options);
        }

        @Override
        public Map<String, Object> view() {
            return Map.of("options", options);
        }
    }

    record Point(int point) implements Answer {
        @Override
        public Map<String, Object> view() {
            return Map.of("point", point);
        }
    }

    record Quantity(double number) implements Answer {
        @Override
        public Map<String, Object> view() {
            return Map.of("number", Results.exact(number));
        }
    }

    record Words(List<String> words) implements Answer {
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public Map<String, Object> view() {
            return Map.of("words", words);
        }
    }

    record Text(String text) implements Answer {
        @Override
        public Map<String, Object> view() {
            return Map.of("text", text);
        }
    }
}
