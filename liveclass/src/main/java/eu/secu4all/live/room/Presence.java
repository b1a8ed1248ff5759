package eu.secu4all.live.room;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is connected now, by their tabs. Never stored. */
final class Presence {

    private final Map<String, LinkedHashMap<String, Seat>> tabs = new HashMap<>();
    private final Map<String, Instant> goneSince = new HashMap<>();

    /** Takes a seat; gives the seats that must be closed for it: the same tab's, or the oldest of too many. */
    List<Seat> sit(Seat seat) {
        String participant = seat.who().participant();
        goneSince.remove(participant);
        LinkedHashMap<String, Seat> own = tabs.computeIfAbsent(participant, first -> new LinkedHashMap<>());
        List<Seat> closed = new ArrayList<>();
        Seat before = own.remove(seat.client());
        if (before != null) {
            closed.add(before);
        }
        own.put(seat.client(), seat);
        if (own.size() > Limits.TABS_MAX) {
            String oldest = own.keySet().iterator().next();
            closed.add(own.remove(oldest));
        }
        return closed;
    }

    /** False if it had no place any more. */
    boolean leave(Seat seat, Instant now) {
        String participant = seat.who().participant();
        Map<String, Seat> own = tabs.get(participant);
        if (own == null || !own.remove(seat.client(), seat)) {
            return false;
        }
        if (own.isEmpty()) {
            tabs.remove(participant);
            goneSince.put(participant, now);
        }
        return true;
    }

    /** Those whose last tab went so long ago that they count as away; each is told once (ROOM-8). */
    List<String> away(Instant now) {
        List<String> away = new ArrayList<>();
        goneSince.forEach((participant, since) -> {
            if (!since.plus(Limits.AWAY_AFTER).isAfter(now)) {
                away.add(participant);
            }
        });
        away.forEach(goneSince::remove);
        return away;
    }

    boolean isHere(String participant) {
        return tabs.containsKey(participant);
    }

    boolean sits(Seat seat) {
        return tabs.getOrDefault(seat.who().participant(), new LinkedHashMap<>())
                        .get(seat.client())
                == seat;
    }

    Collection<Seat> seats(String participant) {
        return List.copyOf(tabs.getOrDefault(participant, new LinkedHashMap<>()).values());
    }

    List<Seat> all() {
        return tabs.values().stream().flatMap(own -> own.values().stream()).toList();
    }

    int people() {
        return tabs.size();
    }

    /** Nobody is here, and nobody is on the way out. */
    boolean isEmpty() {
        return tabs.isEmpty() && goneSince.isEmpty();
    }
}
