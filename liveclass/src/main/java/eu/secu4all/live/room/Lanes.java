package eu.secu4all.live.room;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** All audiences of a room. An event is written once for each, never once for each person. */
final class Lanes {

    private final Map<Watch, Lane> lanes = new LinkedHashMap<>();
    private final Map<String, CatchUp> personal = new HashMap<>();
    private final Map<String, Watch> standing = new HashMap<>();
    private final Map<String, Long> movedAt = new HashMap<>();
    private final long from;

    /** An event as each audience, and some people, will see it. */
    record Publication(long seq, Map<Lane, Item> shared, Map<String, Item> personal) {}

    /** @param from the last event before this room was loaded */
    Lanes(long from) {
        this.from = from;
        for (Role role : Role.values()) {
            lane(new Watch(role, Optional.empty()), from);
        }
    }

    Collection<Lane> all() {
        return lanes.values();
    }

    Lane lane(Watch watch, long seq) {
        return lanes.computeIfAbsent(watch, fresh -> new Lane(fresh, seq));
    }

    /** Remembers what somebody watches; true if it was something else before. */
    boolean stands(String participant, Watch watch, long seq) {
        Watch before = standing.put(participant, watch);
        boolean moved = before != null && !before.equals(watch);
        if (moved) {
            movedAt.put(participant, seq);
        }
        return moved;
    }

    Map<String, Watch> standing() {
        return Map.copyOf(standing);
    }

    /** Whether {@code participant}, who last saw {@code seen}, can be shown just what they missed. */
    boolean remembers(String participant, Lane lane, long seen) {
        return seen >= movedAt.getOrDefault(participant, 0L)
                && lane.catchUp.remembers(seen)
                && personal(participant).remembers(seen);
    }

    /** What this participant missed; empty if it is not remembered any more. */
    Optional<List<CatchUp.Shown>> missed(String participant, Lane lane, long seen) {
        Optional<List<CatchUp.Shown>> shared = lane.catchUp.after(seen);
        Optional<List<CatchUp.Shown>> own = personal(participant).after(seen);
        if (shared.isEmpty() || own.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, CatchUp.Shown> bySeq = new TreeMap<>();
        shared.get().forEach(shown -> bySeq.put(shown.seq(), shown));
        own.get().forEach(shown -> bySeq.put(shown.seq(), shown));
        return Optional.of(List.copyOf(bySeq.values()));
    }

    /** Writes an event for everybody who may see something of it. */
    Publication write(SessionEvent event, Stamp stamp, List<Share> shares) {
        Writing writing = new Writing(event, stamp, shares);
        Map<Lane, Item> shared = new LinkedHashMap<>();
        for (Lane lane : lanes.values()) {
            List<Map<String, Object>> patches = writing.patches(lane.watch);
            if (!patches.isEmpty()) {
                shared.put(lane, lane.item(writing.text(patches, writing.by(lane.watch))));
            }
        }
        Map<String, Item> mine = new LinkedHashMap<>();
        for (Share share : shares) {
            if (share.audience() instanceof Audience.Person person && standing.containsKey(person.participant())) {
                mine.computeIfAbsent(person.participant(), id -> writing.personal(id, standing.get(id)));
            }
        }
        return new Publication(stamp.seq(), shared, mine);
    }

    /** Shows a stored event to all seats. */
    void show(Publication publication, Presence presence, Consumer<Seat> touched) {
        publication.shared().forEach((lane, item) -> lane.show(publication.seq(), item, publication.personal()));
        publication.personal().forEach((participant, item) -> {
            personal(participant).add(publication.seq(), item);
            for (Seat seat : presence.seats(participant)) {
                Lane lane = lanes.get(standing.get(participant));
                if (lane.seats().contains(seat) && !publication.shared().containsKey(lane)) {
                    seat.show(item);
                    touched.accept(seat);
                }
            }
        });
    }

    void leave(Seat seat) {
        lanes.values().forEach(lane -> lane.seats().remove(seat));
    }

    private CatchUp personal(String participant) {
        return personal.computeIfAbsent(participant, fresh -> new CatchUp(from, Limits.CATCH_UP_PERSONAL_MAX));
    }
}
