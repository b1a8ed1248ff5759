package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Sender;

/** What somebody asks of a poll. */
public sealed interface PollCommand {

    String activity();

    Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment);

    record Open(String activity) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this, moment);
        }
    }

    record Close(String activity) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this);
        }
    }

    record Reopen(String activity) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this, moment);
        }
    }

    record Reveal(String activity) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this);
        }
    }

    /** Another round. */
    record Again(String activity) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this, moment);
        }
    }

    record Vote(String activity, int round, Answer answer) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this, moment);
        }
    }

    record Withdraw(String activity, int round) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this, sender, moment);
        }
    }

    /** {@code item}: a word, or the number of a text, that is not to be shown. */
    record Strike(String activity, String item) implements PollCommand {
        @Override
        public Decision<PollEvent> decideIn(PollRules rules, Sender sender, Moment moment) {
            return rules.decide(this);
        }
    }
}
