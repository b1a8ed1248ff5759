package eu.secu4all.live.record;

import eu.secu4all.live.breakout.BreakoutEvent;
import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import java.util.ArrayList;
import java.util.List;

/** Picks the events that tell how the session went. */
final class Timeline {

    private final List<Fact> facts = new ArrayList<>();

    void on(SessionEvent event, Stamp stamp, String name) {
        if (tells(event)) {
            facts.add(new Fact(stamp.seq(), stamp.millis(), stamp.actor(), name, event));
        }
    }

    // ballots, edits and messages have their own places in the record
    private static boolean tells(SessionEvent event) {
        if (event instanceof SessionEvent.OfPoll poll) {
            return !(poll.event() instanceof PollEvent.BallotCast
                    || poll.event() instanceof PollEvent.BallotWithdrawn
                    || poll.event() instanceof PollEvent.Struck);
        }
        return !(event instanceof SessionEvent.OfWorksheet
                || event instanceof SessionEvent.OfChat
                || event instanceof SessionEvent.OfHand);
    }

    List<Fact> whole() {
        return List.copyOf(facts);
    }

    List<Fact> forEverybody() {
        return facts.stream().filter(fact -> concernsEverybody(fact.event())).toList();
    }

    private static boolean concernsEverybody(SessionEvent event) {
        if (event instanceof SessionEvent.OfBreakout breakout) {
            return breakout.event() instanceof BreakoutEvent.Started
                    || breakout.event() instanceof BreakoutEvent.Extended
                    || breakout.event() instanceof BreakoutEvent.Ended;
        }
        return event instanceof SessionEvent.Started
                || event instanceof SessionEvent.Ended
                || event instanceof SessionEvent.Reopened
                || event instanceof SessionEvent.OfStage
                || event instanceof SessionEvent.OfPoll;
    }
}
