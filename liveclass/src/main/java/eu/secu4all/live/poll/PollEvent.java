package eu.secu4all.live.poll;

/** What happened to a poll. Who voted is the stamp's actor. Stored for good: add components, never rename or drop one. */
public sealed interface PollEvent {

    String activity();

    /** A round begins; {@code endsAtMs} 0 if it has no time limit. */
    record Opened(String activity, int round, long endsAtMs) implements PollEvent {}

    record Closed(String activity) implements PollEvent {}

    /** The same round goes on. */
    record Reopened(String activity, long endsAtMs) implements PollEvent {}

    record Revealed(String activity) implements PollEvent {}

    /** Replaces an earlier ballot of the same person in this round. */
    record BallotCast(String activity, int round, Answer answer) implements PollEvent {}

    record BallotWithdrawn(String activity, int round) implements PollEvent {}

    record Struck(String activity, String item) implements PollEvent {}
}
