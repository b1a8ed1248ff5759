package eu.secu4all.quiz;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An answer to a question. Its ids are the bank's where it is marked and kept, and the numbers of a paper where it is
 * shown; {@link #renamed} leads from one to the other. Stored for good: add components, never rename or drop one.
 */
public sealed interface Answer {

    /** The same answer with other ids. */
    Answer renamed(Naming naming);

    /** To one that is right. */
    record Choice(String option) implements Answer {
        @Override
        public Answer renamed(Naming naming) {
            return new Choice(naming.part(option));
        }
    }

    /** To one or more that are right. */
    record Choices(Set<String> options) implements Answer {
        public Choices {
            options = Set.copyOf(options);
        }

        @Override
        public Answer renamed(Naming naming) {
            return new Choices(options.stream().map(naming::part).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    /** All items, the first first. */
    record Order(List<String> items) implements Answer {
        public Order {
            items = List.copyOf(items);
        }

        @Override
        public Answer renamed(Naming naming) {
            return new Order(items.stream().map(naming::part).toList());
        }
    }

    /** From left to right; what has no partner is left out. */
    record Matches(Map<String, String> rights) implements Answer {
        public Matches {
            rights = Map.copyOf(rights);
        }

        @Override
        public Answer renamed(Naming naming) {
            Map<String, String> renamed = new LinkedHashMap<>();
            rights.forEach((left, right) -> renamed.put(naming.part(left), naming.partner(right)));
            return new Matches(renamed);
        }
    }

    record Quantity(BigDecimal number) implements Answer {
        @Override
        public Answer renamed(Naming naming) {
            return this;
        }
    }

    /** From gap to what was written, or the id of what was chosen; gaps left empty are left out. */
    record Gaps(Map<String, String> words) implements Answer {
        public Gaps {
            words = Map.copyOf(words);
        }

        @Override
        public Answer renamed(Naming naming) {
            Map<String, String> renamed = new LinkedHashMap<>();
            words.forEach((gap, word) -> renamed.put(naming.part(gap), naming.inGap(gap, word)));
            return new Gaps(renamed);
        }
    }

    /** Areas of an image. */
    record Spots(Set<String> areas) implements Answer {
        public Spots {
            areas = Set.copyOf(areas);
        }

        @Override
        public Answer renamed(Naming naming) {
            return new Spots(areas.stream().map(naming::part).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
    }

    record Words(String text) implements Answer {
        @Override
        public Answer renamed(Naming naming) {
            return this;
        }
    }

    /** What things are called elsewhere. */
    interface Naming {
        /** An option, item, left-hand side, gap or area. */
        String part(String id);

        /** A right-hand side. */
        String partner(String id);

        /** What stands in a gap: the id of an option, or words, which stay as they are. */
        String inGap(String gap, String word);
    }
}
