package eu.secu4all.live.record;

import eu.secu4all.live.poll.RoundOutcome;
import java.util.List;

/** The record as somebody may read it; each list in the order in which things happened. */
public record RecordView(List<Attendee> attendance, List<RoundOutcome> polls, List<Line> chat, List<Fact> timeline) {

    public RecordView {
        attendance = List.copyOf(attendance);
        polls = List.copyOf(polls);
        chat = List.copyOf(chat);
        timeline = List.copyOf(timeline);
    }
}
