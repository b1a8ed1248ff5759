package eu.secu4all.live.stage;

import eu.secu4all.live.rule.Decision;

/** What a trainer asks of the stage. */
public sealed interface StageCommand {

    Decision<StageEvent> decideIn(Stage stage);

    /** {@code slide} counts from 1; 0 unless the activity is slides. */
    record Go(String activity, int slide) implements StageCommand {
        @Override
        public Decision<StageEvent> decideIn(Stage stage) {
            return stage.decide(this);
        }
    }

    /** {@code group} 0 unless one worksheet is shown. */
    record Show(StageView view, int group) implements StageCommand {
        @Override
        public Decision<StageEvent> decideIn(Stage stage) {
            return stage.decide(this);
        }
    }
}
