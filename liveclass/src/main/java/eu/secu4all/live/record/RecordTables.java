package eu.secu4all.live.record;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.language.Texts;
import eu.secu4all.live.rule.Roster.Participant;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.Worksheet;
import eu.secu4all.shared.Csv;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The record as tables, for one reader. Column heads are {@code csv.NAME} of the bundle {@code texts/room}. */
final class RecordTables {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final SessionPlan plan;
    private final Reader reader;
    private final ZoneId zone;

    /** @param zone in which times are written */
    RecordTables(SessionPlan plan, Reader reader, ZoneId zone) {
        this.plan = plan;
        this.reader = reader;
        this.zone = zone;
    }

    Csv attendance() {
        Csv csv = heads("name", "organisation", "role", "minutes", "from", "to");
        for (String participant : reader.attendance()) {
            Participant person = reader.record().everybody.find(participant).orElseThrow();
            List<Attendance.Stay> stays = reader.record().attendance.stays(participant, reader.until());
            csv.line(
                    person.name(),
                    person.organisation(),
                    say("role." + person.role().name().toLowerCase(Locale.ROOT)),
                    reader.record().attendance.minutes(participant, reader.until()),
                    time(stays.get(0).from()),
                    time(stays.get(stays.size() - 1).to()));
        }
        return csv;
    }

    Csv chat() {
        Csv csv = heads("time", "channel", "name", "text");
        for (Conversation.Message message : reader.chat()) {
            csv.line(time(message.at()), channel(message.channel()), message.name(), message.text());
        }
        return csv;
    }

    private String channel(String channel) {
        int dash = channel.lastIndexOf('-');
        return dash < 0 ? say("plenary") : say("group") + " " + channel.substring(dash + 1);
    }

    Csv polls() {
        Csv csv = heads("activity", "question", "round", "answer", "votes", "voters", "right", "names");
        for (Activity activity : plan.activities()) {
            if (activity instanceof Activity.Poll poll) {
                PollLines lines = new PollLines(poll, reader, this::say);
                reader.rounds(poll.id()).forEach(round -> lines.of(round).forEach(csv::line));
            }
        }
        return csv;
    }

    Csv worksheets() {
        Csv csv = heads("activity", "group", "section", "field", "row", "column", "content", "reading", "authors");
        for (SheetsRead sheets : SheetsRead.of(plan, reader)) {
            sheets.groups().forEach((group, sheet) -> {
                for (Worksheet.Section section : sheet.worksheet().sections()) {
                    Object[] where = {plain(sheets.breakout().title()), group, plain(section.title())};
                    section.fields().forEach(field -> write(csv, where, field, sheet));
                }
            });
        }
        return csv;
    }

    private void write(Csv csv, Object[] where, Worksheet.Field field, SheetRecord sheet) {
        if (field.kind() != Worksheet.FieldKind.TABLE) {
            write(csv, where, new Object[] {plain(field.label()), null, null}, sheet.field(field));
            return;
        }
        int number = 0;
        for (String row : sheet.sheet().rows(field.id())) {
            number++;
            for (Worksheet.Column column : field.columns()) {
                Object[] place = {plain(field.label()), number, plain(column.label())};
                write(csv, where, place, sheet.cell(field, row, column));
            }
        }
    }

    /** Empty cells have no line. */
    private void write(Csv csv, Object[] where, Object[] place, SheetRecord.Written written) {
        if (written.content() != null) {
            Object[] line = Arrays.copyOf(where, where.length + place.length + 3);
            System.arraycopy(place, 0, line, where.length, place.length);
            line[line.length - 3] = written.content();
            line[line.length - 2] = plain(written.band());
            line[line.length - 1] = String.join("; ", written.authors());
            csv.line(line);
        }
    }

    private String plain(LocalizedText text) {
        return reader.wording().plain(text);
    }

    private Csv heads(String... names) {
        return new Csv().line(Arrays.stream(names).map(this::say).toArray());
    }

    private String say(String name) {
        Language language = reader.wording().wanted();
        return Texts.say(language, "room", "csv." + name);
    }

    private String time(long at) {
        return TIME.format(Instant.ofEpochMilli(at).atZone(zone));
    }
}
