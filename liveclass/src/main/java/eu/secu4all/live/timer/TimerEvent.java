package eu.secu4all.live.timer;

/** What happened to the countdown. Stored for good: add components, never rename or drop one. */
public sealed interface TimerEvent {

    /** When it ends after this event; 0 if there is none any more. */
    long endsAtMs();

    record WasSet(long endsAtMs) implements TimerEvent {}

    record Extended(long endsAtMs) implements TimerEvent {}

    record Cleared() implements TimerEvent {
        @Override
        public long endsAtMs() {
            return 0;
        }
    }
}
