package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.secu4all.it.RunningProduct;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forged, foreign, broken: each is refused, the log has it once, and the room stays as it was. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForgeryIT {
    private static final int LOGGED_MAX_S = 40;
    private static final int EXPIRED_AFTER_S = 31;
    private static final int VICTIM = 1;
    private static final int FORGER = 2;
    private static final int OTHERS = 12;

    private static LiveClass room;
    private static LiveClient trainer;
    private static LiveClient victim;
    private static String oldTicket;
    private static long oldTicketNanos;
    private static int logged;
    private static int tabs;

    private JsonNode trainersView;
    private JsonNode victimsView;
    private List<String> stored;

    @BeforeAll
    static void begin() throws Exception {
        room = LiveClass.withLearners(OTHERS);
        trainer = room.enter(0);
        victim = room.enter(VICTIM);
        room.enter(FORGER).close();
        oldTicket = room.ticket(FORGER);
        oldTicketNanos = System.nanoTime();
        logged = RunningProduct.log().length();
        trainer.must("session.start", Map.of());
        trainer.must("poll.open", Map.of("activity", "a2"));
        trainer.must("poll.close", Map.of("activity", "a2"));
        trainer.must("stage.go", Map.of("activity", "a8", "slide", 0));
        var members = Map.of(LiveClass.participant(VICTIM), 1, LiveClass.participant(FORGER), 2);
        trainer.must(
                "breakout.form", Map.of("activity", "a8", "formation", "by_hand", "groups", 2, "members", members));
        trainer.must("breakout.start", Map.of("activity", "a8", "minutes", 60));
        victim.must("chat.say", Map.of("channel", "a8-1", "text", "among ourselves"));
    }

    @AfterAll
    static void end() {
        trainer.close();
        victim.close();
    }

    @BeforeEach
    void look() throws Exception {
        trainer.ask("session.start", Map.of());
        victim.ask("hand.lower", Map.of("participant", victim.participant()));
        trainersView = trainer.view();
        victimsView = victim.view();
        stored = room.happened();
    }

    @AfterEach
    void untouched() throws Exception {
        look();
        assertThat(trainer.view()).isEqualTo(trainersView);
        assertThat(victim.view()).isEqualTo(victimsView);
        assertThat(room.happened()).isEqualTo(stored);
    }

    @Test
    @Order(1)
    @DisplayName(
            "CVE-2026-41127, -2020-27601: no command of a trainer's works for a learner, whatever the page shows them")
    void rights() throws Exception {
        RoomClient forger = enter(FORGER);
        for (String command : Forgeries.TRAINERS_ONLY) {
            assertThat(forger.answer(forger.command(command))).as(command).isEqualTo("NOT_ALLOWED");
        }
        forger.drop();
    }

    @ParameterizedTest
    @Order(2)
    @DisplayName("CVE-2022-41962: nobody acts for another, or in another's group")
    @ValueSource(
            strings = {
                "{\"type\":\"hand.lower\",\"participant\":\"p1000001\"}",
                "{\"type\":\"call.raise\",\"activity\":\"a8\",\"group\":1}",
                "{\"type\":\"poll.vote\",\"activity\":\"a2\",\"round\":1,\"answer\":{\"point\":2},\"participant\":\"p1000001\"}",
                "{\"type\":\"chat.say\",\"channel\":\"a8-1\",\"text\":\"I am one of you\"}",
                "{\"type\":\"worksheet.set\",\"activity\":\"a8\",\"group\":1,\"path\":\"confidence\",\"value\":4}",
                "{\"type\":\"worksheet.splice\",\"activity\":\"a8\",\"group\":1,\"path\":\"message\",\"base\":0,\"at\":0,\"remove\":0,\"insert\":\"x\"}"
            })
    void forAnother(String command) throws Exception {
        RoomClient forger = enter(FORGER);
        assertThat(forger.answer(forger.command(command))).isIn("NOT_ALLOWED", "MALFORMED");
        forger.drop();
    }

    @Test
    @Order(3)
    @DisplayName(
            "V2.3.1: what does not fit the moment is refused: votes after the end, edits ahead of the text, a second greeting")
    void outOfOrder() throws Exception {
        RoomClient late = enter(4);
        var vote = "{\"type\":\"poll.vote\",\"activity\":\"a2\",\"round\":1,\"answer\":{\"point\":2}}";
        assertThat(late.answer(late.command(vote))).isEqualTo("POLL_CLOSED");
        late.command(0, "{\"type\":\"hand.raise\"}");
        assertThat(late.closeCode()).isEqualTo(4001);
        RoomClient twice = enter(4);
        twice.hello(room.ticket(4));
        assertThat(twice.closeCode()).isEqualTo(4001);
        RoomClient early = new RoomClient(FORGER, tab());
        early.connect(room);
        early.say("{\"type\":\"beat\"}");
        assertThat(early.closeCode()).isEqualTo(4001);
    }

    @Test
    @Order(3)
    @DisplayName("V8.3.2: who is being sent away has no say any more, however fast they talk")
    void lastWords() throws Exception {
        try (RawSocket rude = RawSocket.open()) {
            rude.greet(room.ticket(7), tab());
            assertThat(rude.survives("{\"type\":\"beat\"}")).isTrue();
            rude.send(0x81, "nonsense".getBytes(StandardCharsets.US_ASCII));
            rude.send(0x81, "{\"id\":1,\"type\":\"hand.raise\"}".getBytes(StandardCharsets.US_ASCII));
            assertThat(rude.closeCode()).isEqualTo(4001);
        }
    }

    @Test
    @Order(4)
    @DisplayName("CVE-2025-61602: one malformed field is refused, and hurts neither the room nor anybody in it")
    void malformed() throws Exception {
        int person = 5;
        for (String command : Forgeries.TRAINERS_ONLY) {
            RoomClient odd = enter(person);
            for (String mistyped : Forgeries.mistyped(command)) {
                assertThat(odd.answer(odd.command(mistyped))).as(mistyped).isIn("MALFORMED", "NOT_ALLOWED", "TOO_FAST");
            }
            odd.drop();
            person = 5 + (person - 4) % (OTHERS - 4);
        }
    }

    @Test
    @Order(5)
    @DisplayName(
            "CVE-2022-41960, HS-3: a used, stolen, foreign or invented ticket lets nobody in, and pushes nobody out")
    void tickets() throws Exception {
        RoomClient rightful = new RoomClient(FORGER, tab());
        String ticket = room.ticket(FORGER);
        rightful.connect(room);
        rightful.hello(ticket);
        rightful.await(items -> !items.isEmpty());
        for (String bad : List.of(ticket, ticket.substring(1), "", "x".repeat(60_000), "' or 1=1 --")) {
            RoomClient thief = new RoomClient(FORGER, tab());
            thief.connect(room);
            thief.hello(bad);
            assertThat(thief.closeCode()).isEqualTo(4002);
        }
        LiveClass elsewhere = LiveClass.withLearners(FORGER);
        RoomClient stranger = new RoomClient(VICTIM, tab());
        stranger.connect(room);
        stranger.hello(elsewhere.ticket(VICTIM));
        stranger.await(items -> !items.isEmpty());
        assertThat(stranger.items("welcome").get(0).get("room")).isEqualTo((int) elsewhere.id());
        assertThat(rightful.answer(rightful.command("{\"type\":\"call.withdraw\",\"activity\":\"a8\"}")))
                .isEqualTo("NO_CALL");
        rightful.drop();
        stranger.drop();
    }

    @ParameterizedTest
    @Order(6)
    @DisplayName("HS-1: a page of another origin, of none, or of one that only looks like ours opens no socket")
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://localhost",
                "file://",
                "%s.evil.example",
                "http://evil.example#%s"
            })
    void origins(String origin) {
        String own = RunningProduct.url().getAuthority();
        assertThatThrownBy(() -> RoomClient.open(origin.formatted("http://" + own), new WebSocket.Listener() {})
                        .join())
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(403));
    }

    @Test
    @Order(7)
    @DisplayName("section 8: a message over 64 KiB closes 1009, a binary one 1003")
    void tooLarge() throws Exception {
        RoomClient wordy = enter(6);
        wordy.say("{\"id\":1,\"type\":\"chat.say\",\"channel\":\"all\",\"text\":\"" + "x".repeat(70_000) + "\"}");
        assertThat(wordy.closeCode()).isEqualTo(1009);
        RoomClient binary = enter(6);
        binary.bytes(new byte[] {1, 2, 3});
        assertThat(binary.closeCode()).isEqualTo(1003);
    }

    @Test
    @Order(8)
    @DisplayName("HS-3: a ticket is worth nothing after 30 s")
    void expired() throws Exception {
        long left = EXPIRED_AFTER_S * 1_000L - (System.nanoTime() - oldTicketNanos) / 1_000_000;
        Thread.sleep(Math.max(0, left));
        RoomClient late = new RoomClient(FORGER, tab());
        late.connect(room);
        late.hello(oldTicket);
        assertThat(late.closeCode()).isEqualTo(4002);
    }

    @ParameterizedTest(name = "{0}: {1} {2} times")
    @Order(9)
    @DisplayName("SOCKET-1: it is in the log, once and with who it was, and nothing of it left a stack trace")
    @CsvSource({
        "NOT_ALLOWED,p1000002@ROOM,29",
        "MALFORMED,p1000002@ROOM,2",
        "closed BROKE_PROTOCOL,p1000004@ROOM,2",
        "closed TOO_BIG,p1000006@ROOM,1",
        "closed NOT_TEXT,p1000006@ROOM,1",
        "closed TICKET_REFUSED,somebody without a ticket,6",
        "origin,https://evil.example,1"
    })
    void logged(String kind, String who, int times) throws Exception {
        String name = who.replace("ROOM", "" + room.id());
        for (int i = 0; i < LOGGED_MAX_S * 10 && times(kind, name) < times; i++) {
            Thread.sleep(100);
        }
        assertThat(times(kind, name)).isEqualTo(times);
        assertThat(news()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    /** How often the log says so, all its lines together. */
    private static int times(String kind, String who) {
        var line = Pattern.compile("refused in the last 15 s: " + kind + ":.* " + Pattern.quote(who) + " \\((\\d+)\\)");
        return line.matcher(news())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    private static String news() {
        return RunningProduct.log().substring(logged);
    }

    private static RoomClient enter(int person) throws Exception {
        RoomClient client = new RoomClient(person, tab());
        client.connect(room);
        client.hello(room.ticket(person));
        client.await(items -> items.stream().anyMatch(item -> item.get("type").equals("welcome")));
        return client;
    }

    private static String tab() {
        return "forgedtab" + ++tabs;
    }
}
