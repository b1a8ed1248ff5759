package eu.secu4all.exercise.boundary;

import java.util.Optional;

/**
 * What was given for one criterion.
 *
 * @param points 0 to 3; empty while it is a draft without them
 */
public record Mark(Optional<Integer> points, String comment) {

    public static final int POINTS_MAX = 3;
    public static final int COMMENT_MAX = 2_000;

    public static final Mark NONE = new Mark(Optional.empty(), "");
}
