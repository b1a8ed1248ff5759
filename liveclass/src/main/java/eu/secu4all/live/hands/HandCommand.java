package eu.secu4all.live.hands;

import eu.secu4all.live.rule.Decision;

/** What somebody asks about a raised hand. */
public sealed interface HandCommand {

    /** {@code sender}: the participant who asks. */
    Decision<HandEvent> decideIn(Hands hands, String sender);

    record Raise() implements HandCommand {
        @Override
        public Decision<HandEvent> decideIn(Hands hands, String sender) {
            return hands.isUp(sender)
                    ? Decision.no(HandRefusal.HAND_IS_UP)
                    : Decision.yes(new HandEvent.Raised(sender));
        }
    }

    record Lower(String participant) implements HandCommand {
        @Override
        public Decision<HandEvent> decideIn(Hands hands, String sender) {
            return hands.isUp(participant)
                    ? Decision.yes(new HandEvent.Lowered(participant))
                    : Decision.no(HandRefusal.HAND_IS_DOWN);
        }
    }
}
