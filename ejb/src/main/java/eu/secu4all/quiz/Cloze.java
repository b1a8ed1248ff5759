package eu.secu4all.quiz;

import eu.secu4all.language.LocalizedText;
import java.util.List;
import java.util.regex.Pattern;

/** A text with gaps to be filled: {@code text} names each gap once, in braces. */
public record Cloze(Stem stem, LocalizedText text, List<Gap> gaps) implements Question {

    /** A gap in the text; its first group is the gap's id. */
    public static final Pattern GAP = Pattern.compile("\\{([a-z0-9-]+)}");

    public Cloze {
        gaps = List.copyOf(gaps);
    }

    @Override
    public <R> R as(Kinds<R> kinds) {
        return kinds.cloze(this);
    }
}
