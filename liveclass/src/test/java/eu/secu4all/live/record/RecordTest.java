package eu.secu4all.live.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import eu.secu4all.live.content.AgendaReader;
import eu.secu4all.live.content.Shipped;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.live.session.SessionStatus;
import eu.secu4all.schedule.boundary.Admission;
import eu.secu4all.shared.Csv;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who gets what of a session's record. */
class RecordTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static JsonNode json(Reader reader) {
        try {
            return MAPPER.readTree(MAPPER.writeValueAsString(new RecordContent(Shipped.PLAN, reader).of(12)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static RecordTables tables(Reader reader) {
        return new RecordTables(Shipped.PLAN, reader, ZoneId.of("Europe/Rome"));
    }

    private static List<String> lines(Csv csv) {
        return csv.toString().lines().toList();
    }

    @Test
    @DisplayName("The record says whose it is, and when the session was")
    void head() {
        JsonNode record = json(Evening.played().trainer());
        assertThat(record.get("room").asInt()).isEqualTo(12);
        assertThat(record.get("language").asText()).isEqualTo("de");
        assertThat(record.get("own").asText()).isEqualTo("p1");
        assertThat(record.get("whole").asBoolean()).isTrue();
        assertThat(record.at("/title/lang").asText()).isEqualTo("de");
        assertThat(record.get("startedAt").asLong())
                .isEqualTo(Evening.SIX.plusSeconds(240).toEpochMilli());
        assertThat(record.get("endedAt").asLong()).isGreaterThan(0);
        assertThat(Evening.played().record.revision()).isEqualTo("9f2c");
    }

    @Test
    @DisplayName("RECORD-1 trainers read it at any time, learners after the end, the stage never")
    void readers() {
        for (SessionStatus status : SessionStatus.values()) {
            boolean ended = status == SessionStatus.ENDED;
            assertThat(RecordResource.refusal(Admission.RoomRole.TRAINER, status))
                    .isEmpty();
            assertThat(RecordResource.refusal(Admission.RoomRole.LEARNER, status))
                    .isEqualTo(ended ? Optional.empty() : Optional.of("NOT_YET"));
            assertThat(RecordResource.refusal(Admission.RoomRole.STAGE, status)).contains("NOT_ALLOWED");
        }
    }

    @Test
    @DisplayName("RECORD-2 attendance counts while the session was live")
    void attendance() {
        Evening evening = Evening.played();
        JsonNode all = json(evening.trainer()).get("attendance");
        assertThat(all).hasSize(3);
        // live from minute 4 to 27; Anna came at 3, Bruno was there from 5 to 26
        assertThat(all.get(1).get("name").asText()).isEqualTo("Anna");
        assertThat(all.get(1).get("minutes").asInt()).isEqualTo(23);
        assertThat(all.get(2).get("minutes").asInt()).isEqualTo(21);
        assertThat(all.get(2).get("role").asText()).isEqualTo("learner");
        JsonNode own = json(evening.learner("p8")).get("attendance");
        assertThat(own).hasSize(1);
        assertThat(own.get(0).get("id").asText()).isEqualTo("p8");
    }

    @Test
    @DisplayName("RECORD-8 the minutes of learners are handed over, not those of trainers")
    void handsOver() {
        SessionRecord record = Evening.played().record;
        assertThat(AttendanceSheets.minutes(record, Instant.ofEpochMilli(record.endedAt())))
                .isEqualTo(Map.of("p7", 23, "p8", 21));
    }

    @Test
    @DisplayName("RECORD-2 a server that was down ends every stay, a session that is reopened goes on counting")
    void interrupted() {
        Attendance attendance = new Attendance();
        attendance.came("p7", 0);
        attendance.started(0);
        attendance.everybodyWent(120_000);
        attendance.went("p7", 150_000);
        attendance.came("p7", 180_000);
        attendance.ended(240_000);
        attendance.went("p7", 300_000);
        attendance.started(600_000);
        attendance.came("p7", 600_000);
        assertThat(attendance.minutes("p7", 720_000)).isEqualTo(2 + 1 + 2);
        assertThat(attendance.stays("p7", 720_000)).hasSize(3);
        assertThat(attendance.minutes("p9", 720_000)).isZero();
    }

    @Test
    @DisplayName("RECORD-3 a round that was not revealed is for trainers, and so is who answered what")
    void polls() {
        Evening evening = Evening.played();
        JsonNode poll = json(evening.trainer()).get("polls").get(0);
        assertThat(poll.get("activity").asText()).isEqualTo(Evening.POLL);
        assertThat(poll.at("/rounds/0/results/counts/o2").asInt()).isEqualTo(1);
        assertThat(poll.at("/rounds/0/answers/0/name").asText()).isEqualTo("Anna");
        assertThat(poll.get("right").get(0).asText()).isEqualTo("o2");
        assertThat(json(evening.learner("p7")).get("polls")).isEmpty();
        evening.reveal();
        JsonNode revealed = json(evening.learner("p7")).get("polls").get(0);
        assertThat(revealed.at("/rounds/0/results/voters").asInt()).isEqualTo(2);
        assertThat(revealed.at("/rounds/0").has("answers")).isFalse();
        assertThat(revealed.get("explanation").isObject()).isTrue();
    }

    @Test
    @DisplayName("RECORD-4 a learner sees the worksheets of the own group and those that were shown")
    void worksheets() {
        Evening evening = Evening.played();
        assertThat(json(evening.trainer()).at("/worksheets/0/groups")).hasSize(2);
        JsonNode own = json(evening.learner("p7")).at("/worksheets/0/groups");
        assertThat(own).hasSize(1);
        assertThat(own.at("/0/members/0/name").asText()).isEqualTo("Anna");
        evening.show(2);
        JsonNode both = json(evening.learner("p7")).at("/worksheets/0/groups");
        assertThat(both).hasSize(2);
        assertThat(both.get(1).toString()).contains("\"text\":\"-5 degrees\",\"authors\":[\"=Bruno\"]");
    }

    @Test
    @DisplayName("RECORD-7 the risk is computed and read by its band, in the reader's language")
    void computed() {
        JsonNode group = json(Evening.played().learner("p7")).at("/worksheets/0/groups/0");
        JsonNode scenarios = group.at("/sections/1/fields/0");
        assertThat(scenarios.at("/columns/6/kind").asText()).isEqualTo("product");
        JsonNode risk = scenarios.at("/rows/0/cells/6");
        assertThat(risk.get("number").asInt()).isEqualTo(12);
        assertThat(risk.get("level").asInt()).isEqualTo(3);
        assertThat(risk.at("/band/lang").asText()).isEqualTo("de");
        assertThat(scenarios.at("/rows/1/cells/6").size()).isZero();
        assertThat(scenarios.at("/rows/0/cells/4/authors/0").asText()).isEqualTo("Anna");
    }

    @Test
    @DisplayName("RECORD-5 chat: plenary and own group, nothing that was removed")
    void chat() {
        Evening evening = Evening.played();
        assertThat(json(evening.trainer()).get("chat")).hasSize(2);
        assertThat(json(evening.learner("p8")).get("chat")).hasSize(2);
        JsonNode anna = json(evening.learner("p7")).get("chat");
        assertThat(anna).hasSize(1);
        assertThat(anna.get(0).get("text").asText()).isEqualTo("Hello");
        assertThat(json(evening.learner("p7")).at("/announcements/0/text").asText())
                .isEqualTo("Ten minutes left");
    }

    @Test
    @DisplayName("RECORD-6 the timeline has turns, not slides or votes, and calls for trainers only")
    void timeline() {
        Evening evening = Evening.played();
        List<String> whole = json(evening.trainer()).get("timeline").findValuesAsText("event");
        assertThat(whole)
                .containsExactly(
                        "session.started",
                        "stage.went",
                        "poll.opened",
                        "poll.closed",
                        "breakout.formed",
                        "breakout.started",
                        "call.raised",
                        "call.answered",
                        "breakout.announced",
                        "breakout.ended",
                        "session.ended");
        JsonNode learner = json(evening.learner("p7")).get("timeline");
        assertThat(learner.findValuesAsText("event")).hasSize(9).doesNotContain("call.raised");
        assertThat(learner.get(1).get("name").asText()).isEqualTo("Tina");
        assertThat(learner.get(1).at("/title/lang").asText()).isEqualTo("de");
        assertThat(learner.get(2).get("round").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("A record of a session that goes on, was restarted, refreshed and reopened")
    void unfinished() {
        Evening evening = Evening.played()
                .then("p1", new SessionEvent.Reopened())
                .then(Stamp.SERVER, new SessionEvent.RoomRestarted(Evening.SIX.toEpochMilli()))
                .then("p1", new SessionEvent.PersonRemoved("p7"))
                .then("p1", new SessionEvent.MessageChanged("Back soon"))
                .then("p1", new SessionEvent.Refreshed("77aa", AgendaReader.agenda(Shipped.PLAN), List.of()));
        assertThat(json(evening.trainer()).has("endedAt")).isFalse();
        assertThat(evening.record.revision()).isEqualTo("77aa");
        assertThat(json(evening.trainer()).get("polls")).hasSize(1);
        assertThat(evening.trainer().name("p99")).isEqualTo("p99");
    }

    @Test
    @DisplayName("Attendance as a table, in the session's time zone")
    void attendanceTable() {
        assertThat(lines(tables(Evening.played().trainer()).attendance()))
                .element(2)
                .isEqualTo("Anna,Tiglio,Teilnahme,23,2026-03-02 18:03:00,2026-03-02 18:37:00");
    }

    @Test
    @DisplayName("Polls as a table, with names for trainers of named polls")
    void pollTable() {
        Evening evening = Evening.played();
        evening.reveal();
        List<String> trainer = lines(tables(evening.trainer()).polls());
        assertThat(trainer).hasSize(5);
        assertThat(trainer.get(2)).endsWith(",1,2,ja,Anna");
        assertThat(trainer.get(1)).endsWith(",1,2,,'=Bruno");
        assertThat(lines(tables(evening.learner("p8")).polls()))
                .element(2)
                .asString()
                .endsWith(",1,2,ja,");
    }

    @Test
    @DisplayName("Worksheets as a table: a line for each cell that is filled in")
    void worksheetTable() {
        List<String> lines = lines(tables(Evening.played().trainer()).worksheets());
        assertThat(lines).hasSize(1 + 3 + 1 + 1);
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",12,").contains(",1,"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",,,\"Move, the planters\",,Anna"));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains(",'-5 degrees,"));
    }

    @Test
    @DisplayName("Chat as a table, with the channel in words")
    void chatTable() {
        assertThat(lines(tables(Evening.played().trainer()).chat()))
                .contains("2026-03-02 18:21:00,Alle,Anna,Hello", "2026-03-02 18:22:00,Gruppe 2,'=Bruno,Only for us");
    }
}
