package eu.secu4all.exercise.boundary;

import java.util.List;

/** One criterion in one language; {@code levels} say what 0, 1, 2 and 3 look like. */
public record RubricLine(String id, String title, List<String> levels, Mark mark) {

    public RubricLine {
        levels = List.copyOf(levels);
    }
}
