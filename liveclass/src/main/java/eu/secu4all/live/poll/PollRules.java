package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Sender;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Decides what may happen to the polls; changes nothing. */
public final class PollRules {

    private final Polls polls;

    PollRules(Polls polls) {
        this.polls = polls;
    }

    Decision<PollEvent> decide(PollCommand.Open command, Moment moment) {
        Optional<PollForm> form = polls.form(command.activity());
        if (form.isEmpty()) {
            return Decision.no(PollRefusal.NOT_A_POLL);
        }
        Optional<Poll> poll = polls.find(command.activity());
        if (poll.filter(Poll::isOpen).isPresent()) {
            return Decision.no(PollRefusal.POLL_OPEN);
        }
        if (poll.filter(old -> old.current().voters() > 0).isPresent()) {
            return Decision.no(PollRefusal.ROUND_HAS_ANSWERS);
        }
        int round = poll.map(old -> old.current().number()).orElse(1);
        return Decision.yes(new PollEvent.Opened(command.activity(), round, endsAtMs(form.get(), moment)));
    }

    Decision<PollEvent> decide(PollCommand.Close command) {
        return open(command).isPresent()
                ? Decision.yes(new PollEvent.Closed(command.activity()))
                : Decision.no(PollRefusal.POLL_CLOSED);
    }

    Decision<PollEvent> decide(PollCommand.Reopen command, Moment moment) {
        Optional<Refusal> refusal = neverOpenedOrOpen(command);
        if (refusal.isPresent()) {
            return Decision.no(refusal.get());
        }
        Poll poll = polls.get(command.activity());
        return poll.current().isRevealed()
                ? Decision.no(PollRefusal.POLL_REVEALED)
                : Decision.yes(new PollEvent.Reopened(command.activity(), endsAtMs(poll.form(), moment)));
    }

    Decision<PollEvent> decide(PollCommand.Reveal command) {
        Optional<Poll> poll = polls.find(command.activity());
        if (poll.isEmpty()) {
            return Decision.no(PollRefusal.NEVER_OPENED);
        }
        if (poll.get().current().isRevealed()) {
            return Decision.no(PollRefusal.ALREADY_REVEALED);
        }
        PollEvent revealed = new PollEvent.Revealed(command.activity());
        return poll.get().isOpen()
                ? Decision.yes(List.of(new PollEvent.Closed(command.activity()), revealed))
                : Decision.yes(revealed);
    }

    Decision<PollEvent> decide(PollCommand.Again command, Moment moment) {
        Optional<Refusal> refusal = neverOpenedOrOpen(command);
        if (refusal.isPresent()) {
            return Decision.no(refusal.get());
        }
        Poll poll = polls.get(command.activity());
        int round = poll.current().number() + 1;
        return round > Poll.ROUNDS_MAX
                ? Decision.no(PollRefusal.TOO_MANY_ROUNDS)
                : Decision.yes(new PollEvent.Opened(command.activity(), round, endsAtMs(poll.form(), moment)));
    }

    Decision<PollEvent> decide(PollCommand.Vote command, Moment moment) {
        return refusal(command, command.round(), moment)
                .<Decision<PollEvent>>map(Decision::no)
                .orElseGet(() -> new AnswerCheck(
                                polls.get(command.activity()).current().form())
                        .check(command.answer())
                        .map(answer -> new PollEvent.BallotCast(command.activity(), command.round(), answer)));
    }

    Decision<PollEvent> decide(PollCommand.Withdraw command, Sender sender, Moment moment) {
        Optional<Refusal> refusal = refusal(command, command.round(), moment);
        if (refusal.isPresent()) {
            return Decision.no(refusal.get());
        }
        return polls.get(command.activity())
                        .current()
                        .ballot(sender.participant())
                        .isPresent()
                ? Decision.yes(new PollEvent.BallotWithdrawn(command.activity(), command.round()))
                : Decision.no(PollRefusal.NO_BALLOT);
    }

    Decision<PollEvent> decide(PollCommand.Strike command) {
        return polls.find(command.activity())
                        .filter(poll -> poll.has(command.item()))
                        .isPresent()
                ? Decision.yes(new PollEvent.Struck(command.activity(), command.item()))
                : Decision.no(PollRefusal.NO_SUCH_ITEM);
    }

    private Optional<Poll> open(PollCommand command) {
        return polls.find(command.activity()).filter(Poll::isOpen);
    }

    private Optional<Refusal> neverOpenedOrOpen(PollCommand command) {
        Optional<Poll> poll = polls.find(command.activity());
        if (poll.isEmpty()) {
            return Optional.of(PollRefusal.NEVER_OPENED);
        }
        return poll.get().isOpen() ? Optional.of(PollRefusal.POLL_OPEN) : Optional.empty();
    }

    private Optional<Refusal> refusal(PollCommand command, int round, Moment moment) {
        Optional<Poll> poll = open(command).filter(open -> !open.current().isOver(moment.at()));
        if (poll.isEmpty()) {
            return Optional.of(PollRefusal.POLL_CLOSED);
        }
        return poll.get().current().number() == round ? Optional.empty() : Optional.of(PollRefusal.WRONG_ROUND);
    }

    private static long endsAtMs(PollForm form, Moment moment) {
        return form.secondsLimit() == 0
                ? 0
                : moment.at().plus(Duration.ofSeconds(form.secondsLimit())).toEpochMilli();
    }
}
