package eu.secu4all.exercise.boundary;

import java.util.Map;

/**
 * What a trainer says about what was handed in.
 *
 * @param marks by criterion
 * @param remark on the whole
 */
public record Verdict(Map<String, Mark> marks, String remark) {

    public static final int REMARK_MAX = 4_000;
    public static final Verdict NONE = new Verdict(Map.of(), "");

    public Verdict {
        marks = Map.copyOf(marks);
    }

    public Mark of(String criterion) {
        return marks.getOrDefault(criterion, Mark.NONE);
    }
}
