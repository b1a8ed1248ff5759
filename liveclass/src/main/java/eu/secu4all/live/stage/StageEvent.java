package eu.secu4all.live.stage;

/** What happened on the stage. Stored for good: add components, never rename or drop one. */
public sealed interface StageEvent {

    record Went(String activity, int slide) implements StageEvent {}

    /** {@code activity} is the breakout whose worksheets are shown. */
    record Shown(String activity, StageView view, int group) implements StageEvent {}
}
