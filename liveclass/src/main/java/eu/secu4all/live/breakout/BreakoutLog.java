package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Stamp;

/** Applies what happened after the groups were formed. */
record BreakoutLog(Breakout breakout, Roster roster) {

    void on(BreakoutEvent event, Stamp stamp) {
        if (event instanceof BreakoutEvent.Placed placed) {
            breakout.put(placed.participant(), placed.group(), roster);
        } else if (event instanceof BreakoutEvent.Moved moved) {
            breakout.put(moved.participant(), moved.group(), roster);
        } else if (event instanceof BreakoutEvent.Chosen chosen) {
            breakout.put(chosen.participant(), chosen.group(), roster);
        } else if (event instanceof BreakoutEvent.Left left) {
            breakout.leave(left.participant());
        } else if (event instanceof BreakoutEvent.Started started) {
            breakout.start(started.endsAtMs());
        } else if (event instanceof BreakoutEvent.Extended extended) {
            breakout.extend(extended.endsAtMs());
        } else if (event instanceof BreakoutEvent.Warned) {
            breakout.warn();
        } else if (event instanceof BreakoutEvent.Ended) {
            breakout.end();
        } else {
            onCall(event, stamp);
        }
    }

    private void onCall(BreakoutEvent event, Stamp stamp) {
        if (event instanceof BreakoutEvent.CallRaised raised) {
            breakout.call(raised.group(), stamp, roster);
        } else if (event instanceof BreakoutEvent.CallWithdrawn withdrawn) {
            breakout.endCall(withdrawn.group());
        } else if (event instanceof BreakoutEvent.CallAnswered answered) {
            breakout.endCall(answered.group());
        }
    }
}
