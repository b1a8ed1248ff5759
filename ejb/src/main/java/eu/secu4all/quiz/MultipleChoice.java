package eu.secu4all.quiz;

import java.util.List;

/** One or more options of 2 to 12 are right. */
public record MultipleChoice(Stem stem, List<Option> options) implements Question {

    public MultipleChoice {
        options = List.copyOf(options);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.multiple(this);
    }
}
