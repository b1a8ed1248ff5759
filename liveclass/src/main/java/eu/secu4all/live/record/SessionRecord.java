package eu.secu4all.live.record;

import static java.util.stream.Collectors.toSet;

import eu.secu4all.live.chat.Channel;
import eu.secu4all.live.chat.ChatEvent;
import eu.secu4all.live.poll.RoundOutcome;
import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.session.SessionEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The record of one session, made by playing its events once more. */
public final class SessionRecord {

    private final LiveSession session = new LiveSession();
    private final Presence presence = new Presence();
    private final Timeline timeline = new Timeline();
    private final Map<Long, Line> lines = new LinkedHashMap<>();

    public void on(SessionEvent event, Stamp stamp) {
        session.on(event, stamp);
        String name = session.roster().name(stamp.actor());
        presence.on(event, stamp);
        timeline.on(event, stamp, name);
        if (event instanceof SessionEvent.OfChat chat && chat.event() instanceof ChatEvent.Said said) {
            lines.put(stamp.seq(), line(said, stamp, name));
        } else if (event instanceof SessionEvent.OfChat chat && chat.event() instanceof ChatEvent.Removed removed) {
            lines.computeIfPresent(removed.message(), (number, line) -> line.withoutText());
        }
    }

    private static Line line(ChatEvent.Said said, Stamp stamp, String name) {
        return new Line(stamp.seq(), said.channel(), stamp.millis(), stamp.actor(), name, said.text(), false);
    }

    /** The session as it stands: its agenda, its worksheets. */
    public LiveSession session() {
        return session;
    }

    /** Everything, as trainers may read it. {@code now} counts the minutes of those who are still here. */
    public RecordView whole(Instant now) {
        return new RecordView(
                presence.attendees(now), session.outcomes(), List.copyOf(lines.values()), timeline.whole());
    }

    /** What this learner was allowed to see. */
    public RecordView seenBy(String participant, Instant now) {
        Set<String> channels = session.groupsOf(participant).entrySet().stream()
                .map(entry -> Channel.of(new Audience.Group(entry.getKey(), entry.getValue())))
                .collect(toSet());
        channels.add(Channel.ALL);
        return new RecordView(
                presence.attendees(now).stream()
                        .filter(attendee -> attendee.participant().equals(participant))
                        .toList(),
                session.outcomes().stream()
                        .filter(RoundOutcome::isShownToLearners)
                        .map(RoundOutcome::asLearnersSee)
                        .toList(),
                lines.values().stream()
                        .filter(line -> channels.contains(line.channel()) && !line.removed())
                        .toList(),
                timeline.forEverybody());
    }
}
