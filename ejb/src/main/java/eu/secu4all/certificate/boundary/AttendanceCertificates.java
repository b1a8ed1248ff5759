package eu.secu4all.certificate.boundary;

import eu.secu4all.certificate.control.CertificateStore;
import eu.secu4all.people.boundary.Caller;
import eu.secu4all.people.boundary.People;
import eu.secu4all.schedule.boundary.RoomView;
import eu.secu4all.schedule.boundary.SessionStatus;
import eu.secu4all.schedule.boundary.Sessions;
import eu.secu4all.shared.Refused;
import eu.secu4all.transcript.boundary.Attendances;
import eu.secu4all.transcript.boundary.Attended;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates for those who were in a live session; for its trainers, once it has ended (CERT-10). */
@Stateless
public class AttendanceCertificates {

    /** How the room names somebody with an account. */
    private static final Pattern PERSON = Pattern.compile("p([0-9]{1,18})");

    @Inject
    private Certificates certificates;

    @Inject
    private CertificateStore store;

    @Inject
    private Attendances attendances;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    /**
     * Who was there, by name. Guests have no account and are not among them.
     *
     * @throws Refused {@code session.unknown}, {@code no-right}, {@code certificate.session} while it has not ended
     */
    public List<Attendee> attendees(Caller trainer, long session) {
        ended(trainer, session);
        Map<Long, Integer> minutes =
                minutesOf(attendances.find(session).map(Attended::minutes).orElse(Map.of()));
        Set<Long> certified = new HashSet<>(store.holders(subject(session)));
        return people.names(minutes.keySet()).stream()
                .map(one -> new Attendee(
                        one.id(),
                        one.name(),
                        one.organisationName(),
                        minutes.get(one.id()),
                        certified.contains(one.id())))
                .toList();
    }

    /**
     * Gives a certificate to everybody who was there for at least so many minutes and has none yet.
     *
     * @return how many were given
     * @throws Refused {@code certificate.minutes} unless at least 1, and as {@link #attendees}
     */
    public int issue(Caller trainer, long session, int minutesMin) {
        if (minutesMin < 1) {
            throw new Refused("certificate.minutes");
        }
        RoomView room = ended(trainer, session);
        List<Attendee> earned = attendees(trainer, session).stream()
                .filter(one -> one.minutes() >= minutesMin && !one.certified())
                .toList();
        if (!earned.isEmpty()) {
            Instant until = attendances.find(session).orElseThrow().until();
            LocalDate day = LocalDate.ofInstant(until, room.zone());
            earned.forEach(one -> certificates.issue(new Award(
                    one.person(),
                    Kind.ATTENDANCE,
                    subject(session),
                    room.title(),
                    room.source(),
                    day,
                    Evidence.attended(one.minutes()))));
        }
        return earned.size();
    }

    private RoomView ended(Caller trainer, long session) {
        RoomView room = sessions.room(session);
        if (!sessions.leads(trainer, session)) {
            throw new Refused("no-right");
        }
        if (room.status() != SessionStatus.ENDED) {
            throw new Refused("certificate.session");
        }
        return room;
    }

    private static Map<Long, Integer> minutesOf(Map<String, Integer> participants) {
        Map<Long, Integer> minutes = new HashMap<>();
        participants.forEach((participant, attended) -> {
            Matcher person = PERSON.matcher(participant);
            if (person.matches()) {
                minutes.put(Long.valueOf(person.group(1)), attended);
            }
        });
        return minutes;
    }

    private static String subject(long session) {
        return "session:" + session;
    }
}
