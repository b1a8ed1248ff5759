package eu.secu4all.live.record;

import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster.Participant;
import eu.secu4all.transcript.boundary.Attendances;
import eu.secu4all.transcript.boundary.Attended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Hands the rest of the house who attended an ended session, and how long (RECORD-8). */
@ApplicationScoped
public class AttendanceSheets {

    @Inject
    private Records records;

    @Inject
    private Attendances attendances;

    public void handOver(long session, Instant ended) {
        Map<String, Integer> minutes = records.ask(session, record -> minutes(record, ended));
        attendances.keep(session, new Attended(ended, minutes));
    }

    static Map<String, Integer> minutes(SessionRecord record, Instant ended) {
        Map<String, Integer> minutes = new TreeMap<>();
        for (Participant one : record.everybody.everybody()) {
            if (one.role() == Role.LEARNER) {
                minutes.put(one.id(), (int) record.attendance.minutes(one.id(), ended.toEpochMilli()));
            }
        }
        return minutes;
    }
}
