package eu.secu4all.live.poll;

import java.util.List;

/**
 * A poll as planned, without texts. Which components count depends on {@code type}.
 *
 * @param options ids; single and multiple choice only
 * @param right ids of the right options; empty if there is no right answer
 * @param choicesMax multiple choice: options a person may tick; word cloud: words a person may give; at least 1
 * @param points scale: it runs from 1 to this
 * @param estimate numeric: the right number, or null
 * @param tolerance numeric: how far from it is still right
 * @param secondsLimit 0 for no limit
 */
public record PollForm(
        PollType type,
        List<String> options,
        List<String> right,
        int choicesMax,
        int points,
        Double estimate,
        double tolerance,
        boolean anonymous,
        boolean live,
        int secondsLimit) {

    public PollForm {
        options = List.copyOf(options);
        right = List.copyOf(right);
    }

    PollForm withoutRight() {
        return new PollForm(type, options, List.of(), choicesMax, points, null, 0, anonymous, live, secondsLimit);
    }

    /** Whether ballots for this form can be counted with {@code other}, which may be null. */
    boolean countsLike(PollForm other) {
        return other != null
                && type == other.type
                && options.equals(other.options)
                && points == other.points
                && anonymous == other.anonymous;
    }
}
