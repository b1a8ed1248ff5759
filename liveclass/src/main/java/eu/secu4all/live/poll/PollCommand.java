package eu.secu4all.live.poll;

/** What somebody asks of a poll. */
public sealed interface PollCommand {

    String activity();

    record Open(String activity) implements PollCommand {}

    record Close(String activity) implements PollCommand {}

    record Reopen(String activity) implements PollCommand {}

    record Reveal(String activity) implements PollCommand {}

    /** Another round. */
    record Again(String activity) implements PollCommand {}

    record Vote(String activity, int round, Answer answer) implements PollCommand {}

    record Withdraw(String activity, int round) implements PollCommand {}

    /** {@code item}: a word, or the number of a text, that is not to be shown. */
    record Strike(String activity, String item) implements PollCommand {}
}
