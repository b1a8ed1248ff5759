package eu.secu4all.live.room;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.wire.Outbound;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings people to their audience: with a snapshot, or with just what they missed. */
final class Usher {

    private final Chronicle chronicle;
    private final LiveSession live;
    private final String epoch;
    private final Hall hall;
    private final Clock clock;

    record Hall(Gate gate, Lanes lanes, Presence presence, NowBoard board) {}

    Usher(Chronicle chronicle, String epoch, Hall hall, Clock clock) {
        this.chronicle = chronicle;
        this.live = chronicle.live();
        this.epoch = epoch;
        this.hall = hall;
        this.clock = clock;
    }

    /** VIEW-2: only the missed events if {@code seen} is still remembered, else a snapshot. */
    void welcome(Seat seat, long seen, String seenUnder) {
        Sender who = seat.who();
        Watch watch = watch(who);
        hall.lanes().stands(who.participant(), watch, chronicle.seq());
        Lane lane = hall.lanes().lane(watch, chronicle.seq());
        boolean resumes = epoch.equals(seenUnder)
                && seen > 0
                && seen <= chronicle.seq()
                && hall.lanes().remembers(who.participant(), lane, seen);
        String welcome = Outbound.welcome(chronicle.session(), epoch, chronicle.seq(), clock.millis(), me(who));
        if (resumes) {
            String now = now(lane);
            hall.gate().after(chronicle.seq(), () -> resume(seat, lane, seen, welcome, now));
        } else {
            String all = welcome + ',' + snapshot(who, lane);
            hall.gate().after(chronicle.seq(), () -> admit(seat, lane, all));
        }
    }

    /** Whoever is in another group now gets the view of that group. */
    void regroup() {
        hall.lanes().standing().forEach((participant, before) -> {
            Watch watch = new Watch(before.role(), group(participant, before.role()));
            if (hall.lanes().stands(participant, watch, chronicle.seq())) {
                Lane lane = hall.lanes().lane(watch, chronicle.seq());
                for (Seat seat : hall.presence().seats(participant)) {
                    String all = snapshot(seat.who(), lane);
                    hall.gate().after(chronicle.seq(), () -> admit(seat, lane, all));
                }
            }
        });
    }

    /** Shows everybody what changed in one part of the tree {@code now}; like everything, not before it is stored. */
    void showNow(NowBoard.Part part) {
        for (Lane lane : hall.lanes().all()) {
            Map<String, Object> patch = lane.update(hall.board().keys(part, lane.watch));
            if (!patch.isEmpty()) {
                Item item = lane.ephemeral(Outbound.now(patch, false));
                hall.gate().after(chronicle.seq(), () -> lane.showNow(item));
            }
        }
    }

    /** The whole tree {@code now} for a seat that dropped some of it. */
    void refresh(Seat seat) {
        Lane lane = hall.lanes().lane(watch(seat.who()), chronicle.seq());
        String now = now(lane);
        hall.gate().after(chronicle.seq(), () -> {
            seat.showNow(Item.alone(now));
            seat.flush();
        });
    }

    private void resume(Seat seat, Lane lane, long seen, String welcome, String now) {
        Optional<List<CatchUp.Shown>> missed = hall.lanes().missed(seat.who().participant(), lane, seen);
        if (missed.isEmpty()) {
            seat.close(Closing.TOO_SLOW);
            return;
        }
        StringBuilder all = new StringBuilder(welcome);
        missed.get().forEach(shown -> all.append(',').append(shown.item().text()));
        admit(seat, lane, all.append(',').append(now).toString());
    }

    private void admit(Seat seat, Lane lane, String text) {
        if (hall.presence().sits(seat)) {
            hall.lanes().leave(seat);
            lane.seats().add(seat);
            seat.show(Item.alone(text));
            seat.flush();
        }
    }

    private String snapshot(Sender who, Lane lane) {
        Lane.Snapshot shared = lane.snapshot(chronicle.seq(), () -> live.view(lane.watch.wide()));
        Map<String, Object> own = live.own(who.participant(), who.role());
        return Outbound.snapshot(shared.seq(), shared.text())
                + ','
                + Outbound.own(chronicle.seq(), own)
                + ','
                + now(lane);
    }

    private String now(Lane lane) {
        if (lane.isFresh()) {
            for (NowBoard.Part part : NowBoard.Part.values()) {
                lane.update(hall.board().keys(part, lane.watch));
            }
        }
        return lane.wholeNow();
    }

    private Watch watch(Sender who) {
        return new Watch(who.role(), group(who.participant(), who.role()));
    }

    private Optional<Audience.Group> group(String participant, Role role) {
        return role == Role.LEARNER ? live.groupOf(participant) : Optional.empty();
    }

    private static Map<String, Object> me(Sender who) {
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("id", who.participant());
        me.put("name", who.name());
        me.put("role", who.role().name().toLowerCase(Locale.ROOT));
        me.put("organisation", who.organisation());
        me.put("language", who.language());
        return me;
    }
}
