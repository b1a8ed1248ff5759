package eu.secu4all.quiz;

/** A few words of one's own that are compared with accepted answers. */
public record ShortText(Stem stem, Accepted accepted) implements Question {

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.shortText(this);
    }
}
