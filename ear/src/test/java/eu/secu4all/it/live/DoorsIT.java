package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.secu4all.it.RunningProduct;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every door of a live room over HTTP: who is let through, and what a browser need not fetch again. */
class DoorsIT {
    private static final int LEARNER = 1;
    private static final int REMOVED = 2;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LiveClass room;
    private static LiveClient trainer;
    private static String elsewhere;
    private static long picture;

    @BeforeAll
    static void begin() throws Exception {
        elsewhere = LiveClass.withLearners(LEARNER).cookie(LEARNER);
        room = LiveClass.withLearners(REMOVED);
        picture = hang();
        trainer = room.enter(0);
        trainer.must("session.start", Map.of());
        room.enter(REMOVED).close();
        trainer.must("person.remove", Map.of("participant", LiveClass.participant(REMOVED)));
    }

    @AfterAll
    static void end() {
        trainer.close();
    }

    static Stream<String> doors() {
        return Stream.of(
                "POST tickets",
                "POST language",
                "GET plan",
                "GET activities/a1",
                "GET files/" + picture + "/1",
                "GET people",
                "GET chat",
                "GET record",
                "GET record/polls.csv",
                "GET record/attendance.csv",
                "GET record/worksheets.csv",
                "GET record/chat.csv");
    }

    @ParameterizedTest
    @MethodSource("doors")
    @DisplayName(
            "DOOR-1 without the room's own cookie every door is closed: none, an invented one, another session's, a trainer's word")
    void strangers(String door) throws Exception {
        String name = room.cookie(0).split("=", 2)[0];
        String foreign = elsewhere.split("=", 2)[1];
        for (String cookie : List.of("", name + "=", name + "=x", name + "=" + foreign, elsewhere)) {
            var answer = ask(door, cookie);
            assertThat(answer.statusCode()).as(cookie).isEqualTo(401);
            assertThat(json(answer).path("code").asText()).isEqualTo("NOT_ADMITTED");
            assertThat(json(answer).path("text").asText()).isNotBlank();
        }
        String stage =
                name.replace("room", "stage") + "=" + room.cookie(LEARNER).split("=", 2)[1];
        assertThat(ask(door, stage).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @MethodSource("doors")
    @DisplayName("DOOR-2 who was removed stands outside at once, whatever they ask for")
    void removed(String door) throws Exception {
        assertThat(ask(door, room.cookie(REMOVED)).statusCode()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET activities/a6",
                "GET record",
                "GET record/chat.csv",
                "GET chat?channel=a8-1",
                "GET activities/a6?view=stage"
            })
    @DisplayName("CVE-2024-38273, DOOR-4, DOOR-8 a learner gets nothing before its time, and nothing of others")
    void notYet(String door) throws Exception {
        assertThat(ask(door, room.cookie(LEARNER)).statusCode()).isIn(401, 403);
    }

    @Test
    @DisplayName("DOOR-3, DOOR-4 a learner's answers hold neither notes, nor join codes, nor what is right")
    void nothingExtra() throws Exception {
        trainer.must("stage.go", Map.of("activity", "a3", "slide", 0));
        String learners = ask("GET plan", room.cookie(LEARNER)).body()
                + ask("GET activities/a3", room.cookie(LEARNER)).body();
        String trainers = ask("GET plan", room.cookie(0)).body()
                + ask("GET activities/a3", room.cookie(0)).body();
        assertThat(trainers).contains("\"notes\"", "\"right\"", "\"explanation\"");
        assertThat(learners).doesNotContain("\"notes\"", "\"right\"", "\"explanation\"", "oinCode");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rooms/ROOM/plan?lang=de",
                "rooms/ROOM/activities/a1?lang=fr",
                "texts/it",
                "rooms/ROOM/files/PICTURE/1"
            })
    @DisplayName("DOOR-10 what a browser has already is answered with 304, packed or not")
    void unchanged(String door) throws Exception {
        String path = door.replace("ROOM", "" + room.id()).replace("PICTURE", "" + picture);
        for (String packing : List.of("identity", "gzip")) {
            var first = get(path, Map.of("Accept-Encoding", packing));
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("private")
                    .contains(path.contains("files") ? "immutable" : "no-cache");
            var again = get(path, Map.of("Accept-Encoding", packing, "If-None-Match", tag));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(get(path, Map.of("If-None-Match", "\"another\"")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName("DOOR-10 the plan in another language, and after the trainer's reveal a poll, have another ETag")
    void changed() throws Exception {
        String german = tag("rooms/" + room.id() + "/plan?lang=de");
        assertThat(tag("rooms/" + room.id() + "/plan?lang=fr")).isNotEqualTo(german);
        String poll = "rooms/" + room.id() + "/activities/a3?lang=de";
        trainer.must("stage.go", Map.of("activity", "a3", "slide", 0));
        String before = tag(poll);
        trainer.must("poll.open", Map.of("activity", "a3"));
        trainer.must("poll.reveal", Map.of("activity", "a3"));
        assertThat(tag(poll)).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "files/..%2F..%2F..%2Fetc%2Fpasswd/1",
                "files/%2e%2e/%2e%2e/1",
                "files/999999999/1",
                "files/PICTURE/2",
                "files/PICTURE/-1",
                "files/PICTURE/1%00.html",
                "activities/..%2Fplan",
                "activities/%00",
                "record/..%2F..%2Fplan.csv",
                "record/secrets.csv"
            })
    @DisplayName("CVE-2023-42803: no path leads out of the session's own files")
    void traversal(String path) throws Exception {
        var answer = ask("GET " + path.replace("PICTURE", "" + picture), room.cookie(0));
        assertThat(answer.statusCode()).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("root:", "Exception", "\tat ");
    }

    private static String tag(String path) throws Exception {
        return get(path, Map.of()).headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
        var request = HttpRequest.newBuilder(RunningProduct.url().resolve("/live/api/" + path))
                .header("Cookie", room.cookie(LEARNER));
        headers.forEach(request::header);
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> ask(String door, String cookie) throws IOException, InterruptedException {
        String[] parts = door.split(" ", 2);
        var body = parts[0].equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"language\":\"fr\"}");
        var request = HttpRequest.newBuilder(
                        RunningProduct.url().resolve("/live/api/rooms/" + room.id() + "/" + parts[1]))
                .header("Content-Type", "application/json")
                .method(parts[0], body);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return LiveClient.JSON.readTree(answer.body());
    }

    /** Puts a picture on a slide, before anybody has opened the room. */
    private static long hang() throws SQLException {
        try (var database = LiveClass.database();
                var sql = database.createStatement()) {
            sql.executeUpdate("insert into stored_file (name, pages, uploaded_by, at_ms) values ('plan.png', 1, 1, 0)");
            long file = SeededClass.number("select max(id) from stored_file");
            sql.executeUpdate("insert into stored_page (file, page, media_type, etag, bytes) values (" + file
                    + ", 1, 'image/png', sha2('x', 256), 'no real picture')");
            sql.executeUpdate("insert into live_session_file (session, file) values (" + room.id() + ", " + file + ")");
            sql.executeUpdate("update run_sheet set activities = replace(activities, 'How we work',"
                    + " '![plan](image:" + file + ") How we work') where session = " + room.id());
            return file;
        }
    }
}
