package eu.secu4all.quiz;

import java.util.List;

/** One option of 2 to 12 is right. */
public record SingleChoice(Stem stem, List<Option> options) implements Question {

    public SingleChoice {
        options = List.copyOf(options);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.single(this);
    }
}
