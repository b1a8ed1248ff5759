package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One poll that was opened at least once. */
final class Poll {

    static final int ROUNDS_MAX = 10;

    private final List<Round> rounds = new ArrayList<>();
    private final Set<String> struck = new LinkedHashSet<>();
    private PollForm form;
    private long ballots;

    Poll(PollForm form) {
        this.form = form;
    }

    /** The form of the next round. */
    void plan(PollForm newForm) {
        form = newForm;
    }

    PollForm form() {
        return form;
    }

    Round current() {
        return rounds.get(rounds.size() - 1);
    }

    List<Round> rounds() {
        return Collections.unmodifiableList(rounds);
    }

    List<Round> earlier() {
        return rounds().subList(0, rounds.size() - 1);
    }

    Set<String> struck() {
        return struck;
    }

    boolean isOpen() {
        return current().isOpen();
    }

    boolean hasAnswers() {
        return rounds.stream().anyMatch(round -> round.voters() > 0);
    }

    boolean has(String item) {
        return !struck.contains(item)
                && rounds.stream().anyMatch(round -> round.tally().has(item));
    }

    void on(PollEvent.Opened event, Stamp stamp) {
        if (rounds.size() == event.round()) {
            rounds.remove(rounds.size() - 1);
        }
        if (rounds.size() + 1 != event.round()) {
            throw new IllegalStateException("round " + event.round() + " after " + rounds.size());
        }
        rounds.add(new Round(event.round(), form));
        current().open(event.endsAtMs(), stamp);
    }

    void on(PollEvent.Closed event, Stamp stamp) {
        current().close(stamp);
    }

    void on(PollEvent.Reopened event, Stamp stamp) {
        current().open(event.endsAtMs(), stamp);
    }

    void on(PollEvent.Revealed event) {
        rounds.forEach(Round::reveal);
    }

    void on(PollEvent.BallotCast event, Stamp stamp, String name) {
        ballots++;
        String kept = current().form().anonymous() ? "" : name;
        current().cast(stamp.actor(), new Ballot(ballots, kept, event.answer()));
    }

    void on(PollEvent.BallotWithdrawn event, Stamp stamp) {
        current().withdraw(stamp.actor());
    }

    void on(PollEvent.Struck event) {
        struck.add(event.item());
    }
}
