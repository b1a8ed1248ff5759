package eu.secu4all.live.record;

import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers comings and goings. */
final class Presence {

    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Spans live = new Spans();

    void on(SessionEvent event, Stamp stamp) {
        if (event instanceof SessionEvent.PersonCame came) {
            people.computeIfAbsent(came.participant(), id -> new Person()).on(came, stamp);
        } else if (event instanceof SessionEvent.PersonWent went) {
            people.get(went.participant()).stays.close(stamp.millis());
        } else if (event instanceof SessionEvent.PersonRemoved removed) {
            people.get(removed.participant()).stays.close(stamp.millis());
        } else if (event instanceof SessionEvent.RoomRestarted restarted) {
            people.values().forEach(person -> person.stays.close(restarted.lastMs()));
        } else if (event instanceof SessionEvent.Started || event instanceof SessionEvent.Reopened) {
            live.open(stamp.millis());
        } else if (event instanceof SessionEvent.Ended) {
            live.close(stamp.millis());
        }
    }

    List<Attendee> attendees(Instant now) {
        return people.entrySet().stream()
                .map(entry -> entry.getValue().attendee(entry.getKey(), live, now))
                .toList();
    }

    private static final class Person {
        private final Spans stays = new Spans();
        private String name = "";
        private String organisation = "";
        private Role role = Role.LEARNER;

        void on(SessionEvent.PersonCame came, Stamp stamp) {
            name = came.name();
            organisation = came.organisation();
            role = came.role();
            stays.open(stamp.millis());
        }

        Attendee attendee(String id, Spans live, Instant now) {
            Duration there = Duration.ofMillis(stays.together(live, now.toEpochMilli()));
            return new Attendee(
                    id,
                    name,
                    organisation,
                    role,
                    stays.spans,
                    there.plusSeconds(30).toMinutes());
        }
    }

    /** Spans of time, one after the other; the last may be open. */
    private static final class Spans {
        private final List<Attendee.Stay> spans = new ArrayList<>();

        void open(long from) {
            if (!isOpen()) {
                spans.add(new Attendee.Stay(from, 0));
            }
        }

        void close(long to) {
            if (isOpen()) {
                Attendee.Stay open = spans.remove(spans.size() - 1);
                spans.add(new Attendee.Stay(open.from(), to));
            }
        }

        private boolean isOpen() {
            return !spans.isEmpty() && spans.get(spans.size() - 1).to() == 0;
        }

        /** How long both these and the others lasted. */
        long together(Spans others, long now) {
            long sum = 0;
            for (Attendee.Stay one : spans) {
                for (Attendee.Stay other : others.spans) {
                    long until = Math.min(end(one, now), end(other, now));
                    sum += Math.max(0, until - Math.max(one.from(), other.from()));
                }
            }
            return sum;
        }

        private static long end(Attendee.Stay stay, long now) {
            return stay.to() == 0 ? now : stay.to();
        }
    }
}
