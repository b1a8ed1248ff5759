package eu.secu4all.live.room;

import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.session.LiveSession;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The tree {@code now}: what is true at the moment and never stored (VIEW-5). Each part changes only so often. */
final class NowBoard {

    private static final String PLENARY = "all";

    /** The parts of the tree, each with its own pace. */
    enum Part {
        PEOPLE(Limits.PEOPLE_EVERY),
        TALLIES(Limits.TALLIES_EVERY),
        FOCUS(Limits.FOCUS_EVERY);

        private final Duration every;

        Part(Duration every) {
            this.every = every;
        }
    }

    private record Typing(String name, Instant until) {}

    private final LiveSession live;
    private final Presence presence;
    private final Map<String, Map<String, Object>> focus = new LinkedHashMap<>();
    private final Map<String, Map<String, Typing>> typing = new LinkedHashMap<>();
    private final Map<Part, Instant> due = new LinkedHashMap<>();
    private final Map<Part, Instant> shown = new LinkedHashMap<>();

    NowBoard(LiveSession live, Presence presence) {
        this.live = live;
        this.presence = presence;
    }

    void changed(Part part, Instant now) {
        due.computeIfAbsent(part, first -> {
            Instant free = shown.getOrDefault(part, Instant.EPOCH)
                    .plus(part.every.multipliedBy(1 + presence.people() / 1_000));
            return free.isAfter(now) ? free : now;
        });
    }

    /** Whether it is time to show this part again; asked once, it counts as shown. */
    boolean takeDue(Part part, Instant now) {
        Instant at = due.get(part);
        if (at == null || at.isAfter(now)) {
            return false;
        }
        due.remove(part);
        shown.put(part, now);
        return true;
    }

    void focus(String participant, String channel, String path, Instant now) {
        focus.values().forEach(paths -> paths.remove(participant));
        if (!path.isEmpty()) {
            focus.computeIfAbsent(channel, first -> new LinkedHashMap<>()).put(participant, path);
        }
        changed(Part.FOCUS, now);
    }

    void typing(String participant, String name, String channel, Instant now) {
        typing.computeIfAbsent(channel, first -> new LinkedHashMap<>())
                .put(participant, new Typing(name, now.plus(Limits.TYPING_FOR)));
        changed(Part.FOCUS, now);
    }

    void left(String participant, Instant now) {
        focus.values().forEach(paths -> paths.remove(participant));
        typing.values().forEach(typists -> typists.remove(participant));
        changed(Part.PEOPLE, now);
        changed(Part.FOCUS, now);
    }

    /** Forgets who typed too long ago. */
    void expire(Instant now) {
        boolean expired = false;
        for (Map<String, Typing> typists : typing.values()) {
            expired |= typists.values().removeIf(one -> !one.until().isAfter(now));
        }
        if (expired) {
            changed(Part.FOCUS, now);
        }
    }

    /** The keys of one part as one audience may see them. */
    Map<String, Object> keys(Part part, Watch watch) {
        return switch (part) {
            case PEOPLE -> people(watch);
            case TALLIES -> tallies(watch);
            case FOCUS -> focus(watch);
        };
    }

    private Map<String, Object> people(Watch watch) {
        Roster roster = live.roster();
        Map<String, Object> people = new LinkedHashMap<>();
        boolean named = watch.role() == Role.TRAINER
                || (watch.role() == Role.LEARNER && roster.everybody().size() <= Limits.NAMED_TO_LEARNERS_MAX);
        int here = 0;
        for (Roster.Participant one : roster.everybody()) {
            boolean isHere = presence.isHere(one.id());
            here += isHere ? 1 : 0;
            if (named) {
                people.put(one.id(), person(one, isHere));
            }
        }
        return Map.of("count", here, "away", roster.everybody().size() - here, "people", people);
    }

    private static Map<String, Object> person(Roster.Participant one, boolean here) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("name", one.name());
        person.put("organisation", one.organisation());
        person.put("role", one.role().name().toLowerCase(Locale.ROOT));
        person.put("language", one.language());
        person.put("here", here);
        return person;
    }

    private Map<String, Object> tallies(Watch watch) {
        Map<String, Object> tallies = new LinkedHashMap<>(live.tallies(watch.wide()));
        tallies.putIfAbsent("answers", Map.of());
        tallies.putIfAbsent("tallies", Map.of());
        return tallies;
    }

    private Map<String, Object> focus(Watch watch) {
        Map<String, Object> paths = new LinkedHashMap<>();
        focus.forEach((channel, some) -> {
            if (!some.isEmpty() && maySee(watch, channel)) {
                paths.put(channel, Map.copyOf(some));
            }
        });
        Map<String, Object> typists = new LinkedHashMap<>();
        typing.forEach((channel, some) -> {
            if (!some.isEmpty() && maySee(watch, channel)) {
                Map<String, Object> names = new LinkedHashMap<>();
                some.forEach((participant, one) -> names.put(participant, one.name()));
                typists.put(channel, names);
            }
        });
        return Map.of("focus", paths, "typing", typists);
    }

    private static boolean maySee(Watch watch, String channel) {
        return watch.role() != Role.STAGE
                && (watch.role() == Role.TRAINER || channel.equals(PLENARY) || channel.equals(watch.channel()));
    }
}
