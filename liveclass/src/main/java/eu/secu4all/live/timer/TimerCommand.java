package eu.secu4all.live.timer;

/** What a trainer asks of the countdown. */
public sealed interface TimerCommand {

    record Set(int minutes) implements TimerCommand {}

    record Extend(int minutes) implements TimerCommand {}

    record Clear() implements TimerCommand {}
}
