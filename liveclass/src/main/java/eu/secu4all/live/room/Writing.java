package eu.secu4all.live.room;

import eu.secu4all.live.poll.PollEvent;
import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.wire.EventWire;
import eu.secu4all.live.wire.Outbound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One event on its way to its audiences. Audiences that see the same patch share its text. */
final class Writing {

    private final SessionEvent event;
    private final Stamp stamp;
    private final List<Share> shares;
    private final String name;
    private final Map<List<Share>, List<Map<String, Object>>> joined = new HashMap<>();
    private final IdentityHashMap<List<Map<String, Object>>, String> named = new IdentityHashMap<>();
    private final IdentityHashMap<List<Map<String, Object>>, String> nameless = new IdentityHashMap<>();

    Writing(SessionEvent event, Stamp stamp, List<Share> shares) {
        this.event = event;
        this.stamp = stamp;
        this.shares = shares;
        this.name = EventWire.name(event);
    }

    /** What this audience must merge, in order; empty if it sees nothing of the event. */
    List<Map<String, Object>> patches(Watch watch) {
        return patches(share -> watch.sees(share.audience()));
    }

    Item personal(String participant, Watch watch) {
        Audience self = new Audience.Person(participant);
        List<Map<String, Object>> patches =
                patches(share -> share.audience().equals(self) || watch.sees(share.audience()));
        return Item.alone(text(patches, stamp.actor().equals(participant) ? participant : by(watch)));
    }

    String text(List<Map<String, Object>> patches, String by) {
        return (by == null ? nameless : named)
                .computeIfAbsent(patches, some -> Outbound.event(stamp.seq(), stamp.millis(), name, by, some));
    }

    /** VIEW-4: nobody learns who cast a ballot, and the stage learns of no names. */
    String by(Watch watch) {
        boolean ballot = event instanceof SessionEvent.OfPoll poll
                && (poll.event() instanceof PollEvent.BallotCast || poll.event() instanceof PollEvent.BallotWithdrawn);
        return ballot || watch.role() == Role.STAGE || stamp.actor().equals(Stamp.SERVER) ? null : stamp.actor();
    }

    private List<Map<String, Object>> patches(Predicate<Share> seen) {
        List<Share> some = shares.stream().filter(seen).toList();
        return joined.computeIfAbsent(some, Writing::join);
    }

    private static List<Map<String, Object>> join(List<Share> shares) {
        List<Map<String, Object>> patches = new ArrayList<>();
        for (Share share : shares) {
            int last = patches.size() - 1;
            if (last >= 0 && canJoin(patches.get(last), share.patch())) {
                patches.set(last, together(patches.get(last), share.patch()));
            } else {
                patches.add(share.patch());
            }
        }
        return patches;
    }

    /** A deletion and then a new object in the same place have no form as one patch. */
    private static boolean canJoin(Map<String, Object> first, Map<String, Object> second) {
        for (Map.Entry<String, Object> change : second.entrySet()) {
            if (change.getValue() instanceof Map<?, ?> more && first.containsKey(change.getKey())) {
                boolean both = first.get(change.getKey()) instanceof Map<?, ?> some && canJoin(tree(some), tree(more));
                if (!both) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Map<String, Object> together(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> both = new LinkedHashMap<>(first);
        second.forEach((key, value) -> {
            boolean inner = value instanceof Map<?, ?> && both.get(key) instanceof Map<?, ?>;
            both.put(key, inner ? together(tree((Map<?, ?>) both.get(key)), tree((Map<?, ?>) value)) : value);
        });
        return both;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
