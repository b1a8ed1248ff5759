package eu.secu4all.live.wire;

import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.hands.HandEvent;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;

/** The words of raised hands. */
final class HandWire {

    private HandWire() {}

    static void commands(Words<SessionCommand> words) {
        words.of(
                        SessionCommand.OfHand.class,
                        wrapped -> ((SessionCommand.OfHand) wrapped).command(),
                        SessionCommand.OfHand::new)
                .word("hand.raise", HandCommand.Raise.class)
                .word("hand.lower", HandCommand.Lower.class);
    }

    static void events(Words<SessionEvent> words) {
        words.of(
                        SessionEvent.OfHand.class,
                        wrapped -> ((SessionEvent.OfHand) wrapped).event(),
                        SessionEvent.OfHand::new)
                .word("hand.raised", HandEvent.Raised.class)
                .word("hand.lowered", HandEvent.Lowered.class);
    }
}
