package eu.secu4all.live.poll;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * One round of a poll as the record keeps it.
 *
 * @param closedAt 0 if it is still open
 * @param results as in the view, but whole
 * @param answers participant to answer; empty if anonymous
 */
public record RoundOutcome(
        String activity,
        int round,
        PollForm form,
        long openedAt,
        long closedAt,
        boolean revealed,
        Map<String, Object> results,
        Map<String, Given> answers) {

    /** Who gave which answer. */
    public record Given(String name, Answer answer) {}

    /** POLL-7 for learners. */
    public boolean isShownToLearners() {
        return closedAt > 0 && (revealed || form.live());
    }

    /** Without who answered what, and without right answers that were never revealed. */
    public RoundOutcome asLearnersSee() {
        PollForm seen = revealed ? form : form.withoutRight();
        return new RoundOutcome(activity, round, seen, openedAt, closedAt, revealed, results, Map.of());
    }

    static RoundOutcome of(String activity, Round round, Set<String> struck) {
        Map<String, Given> answers = new LinkedHashMap<>();
        if (!round.form().anonymous()) {
            round.ballots()
                    .forEach((participant, ballot) ->
                            answers.put(participant, new Given(ballot.name(), ballot.answer())));
        }
        return new RoundOutcome(
                activity,
                round.number(),
                round.form(),
                round.openedAt(),
                round.closedAt(),
                round.isRevealed(),
                Results.whole(round, struck),
                answers);
    }
}
