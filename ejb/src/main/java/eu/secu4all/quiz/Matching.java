package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.util.List;

/** Pairs to be found; {@code extra} are right-hand sides that match nothing. */
public record Matching(Stem stem, List<Pair> pairs, List<LocalizedText> extra) implements Question {

    public Matching {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
    }

    /** {@code id} stands for either side. */
    public record Pair(String id, LocalizedText left, LocalizedText right) {}

    /** By which id an answer names a right-hand side that matches nothing. No pair can have it. */
    public static String extraId(int index) {
        return "+" + index;
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.matching(this);
    }
}
