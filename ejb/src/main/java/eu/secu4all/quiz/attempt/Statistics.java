package eu.secu4all.quiz.attempt;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What the answers of many say of one question (ATTEMPT-6).
 *
 * @param answers how many there are
 * @param difficulty mean share reached, 0 (nobody knew) to 1 (everybody): the classical <i>p</i> value, extended to partial
 *     credit by the mean
 * @param discrimination correlation of the share reached here with the share reached in the rest of the paper, -1 to 1:
 *     <i>r = cov(x, y) / (s_x s_y)</i>. For answers right or wrong that is the point-biserial coefficient, here corrected by
 *     leaving the question itself out of the score ("item-rest"; Crocker and Algina 1986, chapter 14). Low values ask for a
 *     look at the question, negative ones often mean a wrong key. Undefined if all reached the same, here or in the rest.
 */
public record Statistics(int answers, OptionalDouble difficulty, OptionalDouble discrimination) {

    /** With fewer, one person more changes everything. */
    public static final int ANSWERS_MIN = 10;

    private static final double NOTHING = 1e-12;

    /** One person's share of this question's points, and of those of the rest of the paper. */
    public record Observation(double share, double rest) {}

    /** The first finished attempt of each person counts: later ones have seen the answers. */
    public static Statistics of(List<Observation> seen) {
        if (seen.size() < ANSWERS_MIN) {
            return new Statistics(seen.size(), OptionalDouble.empty(), OptionalDouble.empty());
        }
        double meanShare =
                seen.stream().mapToDouble(Observation::share).average().orElseThrow();
        double meanRest = seen.stream().mapToDouble(Observation::rest).average().orElseThrow();
        double both = 0;
        double shares = 0;
        double rests = 0;
        for (Observation one : seen) {
            double share = one.share() - meanShare;
            double rest = one.rest() - meanRest;
            both += share * rest;
            shares += share * share;
            rests += rest * rest;
        }
        boolean alike = shares < NOTHING || rests < NOTHING;
        return new Statistics(
                seen.size(),
                OptionalDouble.of(meanShare),
                alike ? OptionalDouble.empty() : OptionalDouble.of(both / Math.sqrt(shares * rests)));
    }
}
