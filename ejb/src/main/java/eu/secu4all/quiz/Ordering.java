package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.util.List;

/** Things to bring into order: {@code items} in the right one. */
public record Ordering(Stem stem, List<Item> items) implements Question {

    public Ordering {
        items = List.copyOf(items);
    }

    public record Item(String id, LocalizedText text) {}

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.ordering(this);
    }
}
