package eu.secu4all.live.poll;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What one round has brought, as it is shown. */
final class Results {

    /** Up to so many voters, trainers see in the view who answered what. */
    static final int NAMED_MAX = 500;

    private static final MathContext SHOWN = new MathContext(10);

    private Results() {}

    /** A number as it was given, whole numbers without a point. */
    static Number exact(double value) {
        return value == Math.rint(value) ? (Number) (long) value : (Number) value;
    }

    /** A calculated number: rounded to ten digits, whole numbers without a point. */
    static Number number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(SHOWN).stripTrailingZeros();
        return rounded.scale() <= 0 ? (Number) rounded.longValue() : (Number) rounded.doubleValue();
    }

    /** While the poll is open. */
    static Map<String, Object> tally(Round round, Set<String> struck, Eyes eyes) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("voters", round.voters());
        results.putAll(round.tally().results(struck, Tally.Max.VIEW, eyes.names()));
        return results;
    }

    static Map<String, Object> view(Round round, Set<String> struck, Eyes eyes) {
        Map<String, Object> results = tally(round, struck, eyes);
        if (eyes == Eyes.TRAINERS && round.hasNames() && round.voters() <= NAMED_MAX) {
            results.put("by", by(round));
        }
        return results;
    }

    static Map<String, Object> whole(Round round, Set<String> struck) {
        Map<String, Object> results = new LinkedHashMap<>();
        results.put("voters", round.voters());
        results.putAll(round.tally().results(struck, Tally.Max.RECORD, true));
        return results;
    }

    private static Map<String, Object> by(Round round) {
        Map<String, Object> by = new LinkedHashMap<>();
        round.ballots()
                .forEach((participant, ballot) -> by.put(
                        participant,
                        Map.of("name", ballot.name(), "answer", ballot.answer().view())));
        return by;
    }
}
