package eu.secu4all.live.record;

import eu.secu4all.live.content.Wording;
import eu.secu4all.live.poll.RoundOutcome;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who reads a record, and what of it they may see.
 *
 * @param until end of what still goes on, in milliseconds since 1970
 */
record Reader(SessionRecord record, String participant, boolean isTrainer, Wording wording, long until) {

    /** RECORD-2. */
    List<String> attendance() {
        return record.attendance.everybody().stream()
                .filter(one -> isTrainer || one.equals(participant))
                .toList();
    }

    /** RECORD-3: rounds in which somebody was asked, in order. */
    List<RoundOutcome> rounds(String activity) {
        return record.polls.outcomes().stream()
                .filter(round -> round.activity().equals(activity))
                .filter(round -> isTrainer || isKnown(round))
                .toList();
    }

    private static boolean isKnown(RoundOutcome round) {
        return round.closedAt() > 0 && (round.revealed() || round.form().live());
    }

    /** Whether right answers may be told. */
    boolean knowsAnswers(String activity) {
        return isTrainer || record.polls.isRevealed(activity);
    }

    /** RECORD-4. */
    boolean sees(String activity, int group) {
        return isTrainer || isOwn(activity, group) || record.worksheets.isShown(activity, group);
    }

    private boolean isOwn(String activity, int group) {
        return record.breakouts.groupsOf(participant).getOrDefault(activity, 0) == group;
    }

    /** RECORD-5. */
    List<Conversation.Message> chat() {
        Set<String> channels = new HashSet<>(Set.of("all"));
        record.breakouts.groupsOf(participant).forEach((activity, group) -> channels.add(activity + "-" + group));
        return record.conversation.messages().stream()
                .filter(message -> isTrainer || channels.contains(message.channel()))
                .toList();
    }

    /** RECORD-6. */
    List<Timeline.Turn> timeline() {
        return record.timeline.turns().stream()
                .filter(turn -> isTrainer || !turn.isCall())
                .toList();
    }

    /** What somebody is called; the id of somebody unknown. */
    String name(String id) {
        String name = record.everybody.name(id);
        return name.isEmpty() ? id : name;
    }
}
