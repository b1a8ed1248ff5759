package eu.secu4all.live.wire;

import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.stage.StageEvent;

/** The words of the stage. */
final class StageWire {

    private StageWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfStage.class,
                        wrapped -> ((SessionCommand.OfStage) wrapped).command(),
                        SessionCommand.OfStage::new)
                .word("stage.go", StageCommand.Go.class)
                .word("stage.show", StageCommand.Show.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfStage.class,
                        wrapped -> ((SessionEvent.OfStage) wrapped).event(),
                        SessionEvent.OfStage::new)
                .word("stage.went", StageEvent.Went.class)
                .word("stage.shown", StageEvent.Shown.class);
    }
}
