package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One round of a poll and its ballots. */
final class Round {

    private final int number;
    private final PollForm form;
    private final Tally tally;
    private final Map<String, Ballot> ballots = new LinkedHashMap<>();
    private long openedAt;
    private long closedAt;
    private long endsAtMs;
    private boolean revealed;

    Round(int number, PollForm form) {
        this.number = number;
        this.form = form;
        this.tally = Tally.of(form);
    }

    void open(long endsAt, Stamp stamp) {
        if (openedAt == 0) {
            openedAt = stamp.millis();
        }
        endsAtMs = endsAt;
        closedAt = 0;
    }

    void close(Stamp stamp) {
        closedAt = stamp.millis();
        endsAtMs = 0;
    }

    void reveal() {
        revealed = true;
    }

    void cast(String participant, Ballot ballot) {
        withdraw(participant);
        ballots.put(participant, ballot);
        tally.add(ballot);
    }

    void withdraw(String participant) {
        Ballot old = ballots.remove(participant);
        if (old != null) {
            tally.remove(old);
        }
    }

    boolean isOpen() {
        return closedAt == 0;
    }

    /** Whether the time is up, although nobody may have noticed yet. */
    boolean isOver(Instant now) {
        return endsAtMs > 0 && now.toEpochMilli() >= endsAtMs;
    }

    boolean isRevealed() {
        return revealed;
    }

    boolean isShownTo(Eyes eyes) {
        return !isOpen() && (revealed || form.live() || eyes == Eyes.TRAINERS);
    }

    /** Named, and of a type whose results do not carry the names themselves. */
    boolean hasNames() {
        return !form.anonymous() && form.type() != PollType.OPEN_TEXT;
    }

    Optional<Ballot> ballot(String participant) {
        return Optional.ofNullable(ballots.get(participant));
    }

    int voters() {
        return ballots.size();
    }

    int number() {
        return number;
    }

    PollForm form() {
        return form;
    }

    Tally tally() {
        return tally;
    }

    Map<String, Ballot> ballots() {
        return ballots;
    }

    long openedAt() {
        return openedAt;
    }

    long closedAt() {
        return closedAt;
    }

    long endsAtMs() {
        return endsAtMs;
    }
}
