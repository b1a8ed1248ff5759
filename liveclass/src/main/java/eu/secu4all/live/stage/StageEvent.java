package eu.secu4all.live.stage;

import eu.secu4all.live.rule.Stamp;

/** What happened on the stage. Stored for good: add components, never rename or drop one. */
public sealed interface StageEvent {

    String activity();

    void applyTo(Stage stage, Stamp stamp);

    record Went(String activity, int slide) implements StageEvent {
        @Override
        public void applyTo(Stage stage, Stamp stamp) {
            stage.on(this, stamp);
        }
    }

    /** {@code activity} is what is on the stage, {@code group} 0 unless one worksheet is shown. */
    record Shown(String activity, StageView view, int group) implements StageEvent {
        @Override
        public void applyTo(Stage stage, Stamp stamp) {
            stage.on(this);
        }
    }
}
