package eu.secu4all.live.session;

import eu.secu4all.live.breakout.BreakoutCommand;
import eu.secu4all.live.chat.Channel;
import eu.secu4all.live.chat.ChatCommand;
import eu.secu4all.live.hands.HandCommand;
import eu.secu4all.live.poll.PollCommand;
import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.stage.StageCommand;
import eu.secu4all.live.timer.TimerCommand;
import eu.secu4all.live.worksheet.WorksheetCommand;
import java.util.Optional;

/** What somebody in the room asks for: about the session itself, or wrapped, about one activity. */
public sealed interface SessionCommand {

    Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment);

    /** What the rights table has a row for. */
    default Object asked() {
        return this;
    }

    /** How a learner stands to it; {@code group} is the one they are in now. */
    default Standing standing(Sender learner, Optional<Audience.Group> group) {
        return Standing.LEARNER;
    }

    private static Standing standing(boolean inside) {
        return inside ? Standing.INSIDER : Standing.OUTSIDER;
    }

    record Start() implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.start(parts, moment);
        }
    }

    record End() implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.end(parts);
        }
    }

    record Reopen() implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.reopen(parts);
        }
    }

    /** {@code text}: shown in the lobby; empty takes it away. */
    record Message(String text) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.message(this);
        }
    }

    /** Takes over the run sheet as planned now; both components are filled in by the room, not by the client. */
    record Refresh(String revision, Agenda agenda) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.refresh(parts, this);
        }
    }

    record RemovePerson(String participant) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.remove(parts, this);
        }
    }

    record OfStage(StageCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.stage(parts, command, moment);
        }

        @Override
        public Object asked() {
            return command;
        }
    }

    record OfTimer(TimerCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return parts.timer.decide(command, moment.at()).map(SessionEvent.OfTimer::new);
        }

        @Override
        public Object asked() {
            return command;
        }
    }

    record OfPoll(PollCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return parts.polls.decide(sender, command, moment).map(SessionEvent.OfPoll::new);
        }

        @Override
        public Object asked() {
            return command;
        }
    }

    record OfBreakout(BreakoutCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return command instanceof BreakoutCommand.HandIn handIn
                    ? OwnPace.handIn(parts, handIn)
                    : parts.breakouts.decide(sender, command, moment).map(SessionEvent.OfBreakout::new);
        }

        @Override
        public Object asked() {
            return command;
        }

        @Override
        public Standing standing(Sender learner, Optional<Audience.Group> group) {
            boolean ofOwnGroup = command instanceof BreakoutCommand.RaiseCall
                    || command instanceof BreakoutCommand.WithdrawCall
                    || command instanceof BreakoutCommand.HandIn;
            return ofOwnGroup
                    ? SessionCommand.standing(group.filter(own -> own.activity().equals(command.activity()))
                            .isPresent())
                    : Standing.LEARNER;
        }
    }

    record OfWorksheet(WorksheetCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return SessionRules.worksheet(parts, sender, command);
        }

        @Override
        public Object asked() {
            return command;
        }

        @Override
        public Standing standing(Sender learner, Optional<Audience.Group> group) {
            return SessionCommand.standing(
                    group.equals(Optional.of(new Audience.Group(command.activity(), command.group()))));
        }
    }

    record OfChat(ChatCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return parts.chat.decide(command).map(SessionEvent.OfChat::new);
        }

        @Override
        public Object asked() {
            return command;
        }

        @Override
        public Standing standing(Sender learner, Optional<Audience.Group> group) {
            return command.channel().equals(Channel.ALL)
                    ? Standing.LEARNER
                    : SessionCommand.standing(group.map(Channel::of).equals(Optional.of(command.channel())));
        }
    }

    record OfHand(HandCommand command) implements SessionCommand {
        @Override
        public Decision<SessionEvent> decideIn(Parts parts, Sender sender, Moment moment) {
            return parts.hands.decide(sender.participant(), command).map(SessionEvent.OfHand::new);
        }

        @Override
        public Object asked() {
            return command;
        }

        @Override
        public Standing standing(Sender learner, Optional<Audience.Group> group) {
            return command instanceof HandCommand.Lower lower
                    ? SessionCommand.standing(lower.participant().equals(learner.participant()))
                    : Standing.LEARNER;
        }
    }
}
