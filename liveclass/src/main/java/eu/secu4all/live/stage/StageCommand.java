package eu.secu4all.live.stage;

/** What a trainer asks of the stage. */
public sealed interface StageCommand {

    /** {@code slide} counts from 1; 0 unless the activity is slides. */
    record Go(String activity, int slide) implements StageCommand {}

    /** {@code group} 0 unless one worksheet is shown. */
    record Show(StageView view, int group) implements StageCommand {}
}
