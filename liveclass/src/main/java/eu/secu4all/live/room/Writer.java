package eu.secu4all.live.room;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.wire.Outbound;
import eu.secu4all.transcript.boundary.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** The room's single writer: decides, numbers and applies. Used by one thread at a time. */
final class Writer {

    private final Chronicle chronicle;
    private final LiveSession live;
    private final Gate gate;
    private final Lanes lanes;
    private final Presence presence = new Presence();
    private final NowBoard board;
    private final Usher usher;
    private final House house;
    private final Clock clock;
    private final SplittableRandom lots;
    private final Set<Seat> touched = new LinkedHashSet<>();

    /** @param chronicle replayed up to its last stored event */
    Writer(Chronicle chronicle, String epoch, House house, Clock clock, long seed) {
        this.chronicle = chronicle;
        this.live = chronicle.live();
        this.house = house;
        this.clock = clock;
        this.lots = new SplittableRandom(seed);
        this.gate = new Gate(chronicle.seq());
        this.lanes = new Lanes(chronicle.seq());
        this.board = new NowBoard(live, presence);
        this.usher = new Usher(chronicle, epoch, new Usher.Hall(gate, lanes, presence, board), clock);
    }

    Chronicle chronicle() {
        return chronicle;
    }

    Presence presence() {
        return presence;
    }

    Gate gate() {
        return gate;
    }

    NowBoard board() {
        return board;
    }

    Moment moment() {
        return new Moment(time(), lots.nextLong());
    }

    /** Stored times have milliseconds; what is replayed must be what was. */
    Instant time() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    void command(Seat seat, long id, SessionCommand command) {
        Sender who = seat.who();
        Optional<Long> before = chronicle.repeats().find(who, seat.client(), id);
        if (before.isPresent()) {
            gate.after(before.get(), () -> answer(seat, Outbound.ack(id, before.get())));
        } else if (chronicle.seq() - gate.stored() >= Limits.UNSTORED_MAX) {
            refuse(seat, id, "STORE_AWAY");
        } else {
            try {
                decide(seat, id, command);
            } catch (RuntimeException | AssertionError bug) {
                refuse(seat, id, "FAULT");
                throw bug;
            }
        }
    }

    private void decide(Seat seat, long id, SessionCommand command) {
        Sender who = seat.who();
        Decision<SessionEvent> decision = live.decide(who, command, moment());
        if (decision instanceof Decision.Declined<SessionEvent> declined) {
            String code = declined.refusal().name();
            // A refusal may rest on events that are not stored yet, so it waits for them (ROOM-1).
            gate.after(chronicle.seq(), () -> refuse(seat, id, code));
        } else if (decision instanceof Decision.Accepted<SessionEvent> accepted) {
            long first = chronicle.seq() + (accepted.events().isEmpty() ? 0 : 1);
            happen(accepted.events(), who.participant(), Repeats.name(who, seat.client(), id));
            gate.after(chronicle.seq(), () -> answer(seat, Outbound.ack(id, first)));
        }
    }

    void refuse(Seat seat, long id, String code) {
        seat.refused(code);
        answer(seat, Outbound.refused(id, code, house.say(code, seat.who().language())));
    }

    /** A full room still lets in who was here before, and always trainers and the projector. */
    boolean isFullFor(String participant, Role role) {
        return role == Role.LEARNER
                && presence.people() >= Limits.PEOPLE_MAX
                && live.roster().find(participant).isEmpty();
    }

    void enter(Seat seat, long seen, String epoch) {
        Sender who = seat.who();
        if (live.isRemoved(who.participant())) {
            gate.after(chronicle.seq(), () -> seat.close(Closing.REMOVED));
            return;
        }
        if (isFullFor(who.participant(), who.role())) {
            seat.close(Closing.TICKET_REFUSED); // many may hold a ticket for the last place; the next ticket says why
            return;
        }
        if (who.role() != Role.STAGE) {
            happen(live.came(who), who.participant(), "");
        }
        presence.sit(seat).forEach(replaced -> remove(replaced, Closing.REPLACED));
        usher.welcome(seat, seen, epoch);
        board.changed(NowBoard.Part.PEOPLE, time());
    }

    void leave(Seat seat) {
        lanes.leave(seat);
        if (presence.leave(seat, time())) {
            board.left(seat.who().participant(), time());
        }
    }

    /** What comes by the clock alone: deadlines, people who are gone for good, the tree {@code now}. */
    void tick() {
        Instant now = time();
        if (live.nextDue().filter(due -> !due.isAfter(now)).isPresent()) {
            happen(live.due(now), Stamp.SERVER, "");
        }
        for (String participant : presence.away(now)) {
            happen(live.went(participant), participant, "");
            board.left(participant, now);
        }
        board.expire(now);
        for (NowBoard.Part part : NowBoard.Part.values()) {
            if (board.takeDue(part, now)) {
                usher.showNow(part);
            }
        }
    }

    void refresh(Seat seat) {
        usher.refresh(seat);
    }

    void happen(List<SessionEvent> events, String actor, String command) {
        Instant now = time();
        String unused = command;
        for (SessionEvent event : events) {
            Stamp stamp = new Stamp(chronicle.seq() + 1, now, actor);
            chronicle.add(event, stamp, unused);
            unused = "";
            publishLater(event, stamp, live.shares(event, stamp));
        }
    }

    /** All that is stored up to here may be seen. */
    void stored(long upTo) {
        gate.open(upTo);
    }

    /** Sends off what was shown. */
    void flush() {
        lanes.all().forEach(Lane::flush);
        touched.forEach(Seat::flush);
        touched.clear();
    }

    List<Entry> takeUnsent() {
        return chronicle.takeUnsent();
    }

    private void publishLater(SessionEvent event, Stamp stamp, List<Share> shares) {
        Lanes.Publication publication = lanes.write(event, stamp, shares);
        gate.after(stamp.seq(), () -> lanes.show(publication, presence, touched::add));
        if (live.changesGroups(event)) {
            usher.regroup();
        }
        if (event instanceof SessionEvent.PersonRemoved removed) {
            gate.after(stamp.seq(), () -> presence.seats(removed.participant())
                    .forEach(seat -> remove(seat, Closing.REMOVED)));
        }
        gate.after(stamp.seq(), () -> house.happened(chronicle.session(), event, stamp));
        if (event instanceof SessionEvent.OfPoll || event instanceof SessionEvent.Refreshed) {
            board.changed(NowBoard.Part.TALLIES, stamp.at());
        } else if (event instanceof SessionEvent.PersonRemoved) {
            board.changed(NowBoard.Part.PEOPLE, stamp.at());
        }
    }

    private void remove(Seat seat, Closing why) {
        leave(seat);
        seat.close(why);
    }

    private void answer(Seat seat, String text) {
        seat.show(Item.alone(text));
        touched.add(seat);
    }
}
