package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who sees what of one event of one exercise. */
record BreakoutShares(String activity, Breakout breakout) {

    List<Share> of(BreakoutEvent event) {
        if (event instanceof BreakoutEvent.Formed) {
            return formed();
        }
        if (event instanceof BreakoutEvent.Placed placed) {
            return member(placed.participant());
        }
        if (event instanceof BreakoutEvent.Moved moved) {
            return member(moved.participant());
        }
        if (event instanceof BreakoutEvent.Chosen chosen) {
            return member(chosen.participant());
        }
        if (event instanceof BreakoutEvent.Left left) {
            return member(left.participant());
        }
        if (event instanceof BreakoutEvent.CallRaised raised) {
            return call(raised.group());
        }
        if (event instanceof BreakoutEvent.CallWithdrawn withdrawn) {
            return call(withdrawn.group());
        }
        if (event instanceof BreakoutEvent.CallAnswered answered) {
            return call(answered.group());
        }
        return clock(event);
    }

    private BreakoutView view() {
        return new BreakoutView(activity, breakout);
    }

    private List<Share> formed() {
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(Audience.EVERYONE, view().head()));
        shares.add(new Share(Audience.TRAINERS, view().members()));
        shares.add(new Share(Audience.LEARNERS, breakout.isListed() ? view().members() : view().noMembers()));
        return shares;
    }

    private List<Share> member(String participant) {
        Audience audience = breakout.isListed() ? Audience.PEOPLE : Audience.TRAINERS;
        return List.of(new Share(Audience.EVERYONE, view().sizes()), new Share(audience, view().member(participant)));
    }

    private List<Share> call(int group) {
        return List.of(
                new Share(Audience.TRAINERS, view().call(group)),
                new Share(new Audience.Group(activity, group), view().call(group)));
    }

    private List<Share> clock(BreakoutEvent event) {
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(Audience.EVERYONE, view().clockOnly()));
        if (event instanceof BreakoutEvent.Ended) {
            Map<String, Object> all = Patch.put(Map.of(), "calls");
            for (int group = 1; group <= breakout.groups(); group++) {
                shares.add(new Share(new Audience.Group(activity, group), view().call(group)));
                all = Patch.join(all, view().call(group));
            }
            shares.add(new Share(Audience.TRAINERS, all));
        }
        return shares;
    }
}
