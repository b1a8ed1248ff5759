package eu.secu4all.live.record;

import eu.secu4all.live.content.ActivityContent;
import eu.secu4all.live.poll.RoundOutcome;
import eu.secu4all.live.rule.Roster.Participant;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The record as JSON for one reader (PROTOCOL.md section 7). */
final class RecordContent {

    private final SessionPlan plan;
    private final Reader reader;
    private final SessionRecord record;

    RecordContent(SessionPlan plan, Reader reader) {
        this.plan = plan;
        this.reader = reader;
        this.record = reader.record();
    }

    Map<String, Object> of(long room) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("room", room);
        content.put("language", reader.wording().wanted().code());
        content.put("own", reader.participant());
        content.put("whole", reader.isTrainer());
        reader.wording().put(content, "title", plan.title());
        putTime(content, "startedAt", record.startedAt());
        putTime(content, "endedAt", record.endedAt());
        content.put(
                "attendance", reader.attendance().stream().map(this::attendance).toList());
        content.put("polls", polls());
        content.put("worksheets", worksheets());
        content.put("chat", reader.chat().stream().map(RecordContent::message).toList());
        content.put(
                "announcements",
                record.announcements.stream().map(RecordContent::announcement).toList());
        content.put("timeline", reader.timeline().stream().map(this::turn).toList());
        return content;
    }

    private static void putTime(Map<String, Object> content, String key, long at) {
        if (at > 0) {
            content.put(key, at);
        }
    }

    private Map<String, Object> attendance(String participant) {
        Participant person = record.everybody.find(participant).orElseThrow();
        Map<String, Object> content = person(person.id(), person.name(), person.organisation());
        content.put("role", person.role().name().toLowerCase(Locale.ROOT));
        content.put("minutes", record.attendance.minutes(participant, reader.until()));
        content.put(
                "stays",
                record.attendance.stays(participant, reader.until()).stream()
                        .map(stay -> Map.of("from", stay.from(), "to", stay.to()))
                        .toList());
        return content;
    }

    private static Map<String, Object> person(String id, String name, String organisation) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id);
        content.put("name", name);
        content.put("organisation", organisation);
        return content;
    }

    private List<Map<String, Object>> polls() {
        List<Map<String, Object>> polls = new ArrayList<>();
        for (Activity activity : plan.activities()) {
            if (activity instanceof Activity.Poll poll) {
                List<RoundOutcome> rounds = reader.rounds(poll.id());
                if (!rounds.isEmpty()) {
                    polls.add(poll(poll, rounds));
                }
            }
        }
        return polls;
    }

    private Map<String, Object> poll(Activity.Poll poll, List<RoundOutcome> rounds) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("activity", poll.id());
        reader.wording().put(content, "title", poll.title());
        content.putAll(new ActivityContent(reader.wording(), reader.knowsAnswers(poll.id())).poll(poll));
        content.put("rounds", rounds.stream().map(this::round).toList());
        return content;
    }

    private Map<String, Object> round(RoundOutcome round) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("round", round.round());
        content.put("openedAt", round.openedAt());
        putTime(content, "closedAt", round.closedAt());
        content.put("revealed", round.revealed());
        content.put("results", round.results());
        if (reader.isTrainer()) {
            List<Map<String, Object>> answers = new ArrayList<>();
            round.answers().forEach((participant, given) -> {
                Map<String, Object> answer = new LinkedHashMap<>();
                answer.put("id", participant);
                answer.put("name", given.name());
                answer.put("answer", given.answer().view());
                answers.add(answer);
            });
            content.put("answers", answers);
        }
        return content;
    }

    private List<Map<String, Object>> worksheets() {
        List<Map<String, Object>> worksheets = new ArrayList<>();
        for (SheetsRead sheets : SheetsRead.of(plan, reader)) {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("activity", sheets.breakout().id());
            reader.wording().put(content, "title", sheets.breakout().title());
            List<Map<String, Object>> groups = new ArrayList<>();
            sheets.groups().forEach((number, sheet) -> {
                Map<String, Object> group = new LinkedHashMap<>();
                group.put("group", number);
                group.put("members", members(sheets.breakout().id(), number));
                group.put("sections", new SheetContent(sheet, reader.wording()).sections());
                groups.add(group);
            });
            content.put("groups", groups);
            worksheets.add(content);
        }
        return worksheets;
    }

    private List<Map<String, Object>> members(String activity, int group) {
        return record.everybody.everybody().stream()
                .filter(one -> record.breakouts.groupsOf(one.id()).getOrDefault(activity, 0) == group)
                .map(one -> person(one.id(), one.name(), one.organisation()))
                .toList();
    }

    private static Map<String, Object> message(Conversation.Message message) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", message.number());
        content.put("channel", message.channel());
        content.put("at", message.at());
        content.put("by", message.by());
        content.put("name", message.name());
        content.put("text", message.text());
        return content;
    }

    private static Map<String, Object> announcement(SessionRecord.Announcement announcement) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("at", announcement.at());
        content.put("activity", announcement.activity());
        content.put("text", announcement.text());
        return content;
    }

    private Map<String, Object> turn(Timeline.Turn turn) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("at", turn.at());
        content.put("event", turn.event());
        if (!turn.activity().isEmpty()) {
            content.put("activity", turn.activity());
            plan.activities().stream()
                    .filter(one -> one.id().equals(turn.activity()))
                    .forEach(one -> reader.wording().put(content, "title", one.title()));
        }
        String name = record.everybody.name(turn.actor());
        if (!name.isEmpty()) {
            content.put("name", name);
        }
        content.putAll(turn.more());
        return content;
    }
}
