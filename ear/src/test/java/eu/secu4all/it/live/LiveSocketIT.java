package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.secu4all.it.RunningProduct;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiveSocketIT {

    private static final String RAISE = "{\"type\":\"hand.raise\"}";
    private static SeededClass room;

    @BeforeAll
    static void prepare() throws Exception {
        room = new SeededClass(12);
    }

    @Test
    @DisplayName("HS-1 a page of another origin is refused with 403")
    void origin() {
        assertThatThrownBy(() -> RoomClient.open("https://evil.example", new WebSocket.Listener() {})
                        .join())
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(403));
    }

    @Test
    @DisplayName("DOOR-1 whoever was not let in gets no ticket")
    void notAdmitted() throws Exception {
        assertThat(room.post(99, "/tickets", "").statusCode()).isEqualTo(401);
        assertThat(room.post(99, "/tickets?lang=de", "").body()).contains("NOT_ADMITTED");
    }

    @Test
    @DisplayName("HS-2 VIEW-2 a greeting is answered with welcome, snapshot, own and now, in this order")
    void enters() throws Exception {
        RoomClient anna = room.enter(1);
        anna.await(items -> items.stream().anyMatch(item -> item.get("type").equals("now")));
        assertThat(anna.items("welcome").get(0)).containsEntry("protocol", 1);
        assertThat((Map<?, ?>) anna.items("welcome").get(0).get("me"))
                .extracting("id")
                .isEqualTo("p9000001");
        assertThat(anna.items("snapshot")).hasSize(1);
        assertThat(anna.items("own")).hasSize(1);
        anna.drop();
    }

    @Test
    @DisplayName("HS-2 anything but a greeting first closes 4001")
    void noGreeting() {
        RoomClient rude = new RoomClient(1, "rudetab01");
        rude.connect();
        rude.command(RAISE);
        assertThat(rude.closeCode()).isEqualTo(4001);
    }

    @Test
    @DisplayName("HS-3 an unknown ticket and a used one close 4002")
    void tickets() throws Exception {
        String ticket = room.ticket(2);
        RoomClient first = new RoomClient(2, "firsttab1");
        first.connect();
        first.hello(ticket);
        first.await(items -> !items.isEmpty());
        for (String bad : new String[] {ticket, "x", ""}) {
            RoomClient thief = new RoomClient(2, "thieftab1");
            thief.connect();
            thief.hello(bad);
            assertThat(thief.closeCode()).as(bad).isEqualTo(4002);
        }
        first.drop();
    }

    @Test
    @DisplayName("HS-4 a version the server does not speak closes 4005")
    void version() {
        RoomClient old = new RoomClient(1, "oldtab001");
        old.connect();
        old.say(
                "{\"type\":\"hello\",\"protocol\":2,\"ticket\":\"x\",\"client\":\"oldtab001\",\"seen\":0,\"epoch\":\"\",\"language\":\"de\"}");
        assertThat(old.closeCode()).isEqualTo(4005);
    }

    @Test
    @DisplayName("HS-5 the same tab replaces itself: the first socket closes 4004")
    void replaced() throws Exception {
        RoomClient first = room.enter(new RoomClient(3, "sametab01"));
        RoomClient second = room.enter(new RoomClient(3, "sametab01"));
        assertThat(first.closeCode()).isEqualTo(4004);
        second.drop();
    }

    @Test
    @DisplayName("CMD-2 CMD-4 a command is acknowledged once stored, a repeat with the same number and stored once")
    void repeats() throws Exception {
        RoomClient trainer = room.enter(0);
        trainer.answer(trainer.command("{\"type\":\"session.start\"}"));
        RoomClient ben = room.enter(4);
        long before = room.stored("hand.raised");
        Object seq = ben.answer(ben.command(RAISE));
        assertThat(seq).isInstanceOf(Number.class);
        ben.command(1, RAISE);
        ben.await(items -> ben.items("ack").size() == 2);
        assertThat(ben.items("ack").get(1)).containsEntry("seq", seq);
        assertThat(room.stored("hand.raised")).isEqualTo(before + 1);
        trainer.drop();
        ben.drop();
    }

    @Test
    @DisplayName("CMD-5 a malformed command is refused, in the asker's language; without an id it closes 4001")
    void malformed() throws Exception {
        RoomClient carla = room.enter(5);
        assertThat(carla.answer(carla.command("{\"type\":\"poll.vote\",\"activity\":7}")))
                .isEqualTo("MALFORMED");
        carla.say("nonsense");
        assertThat(carla.closeCode()).isEqualTo(4001);
    }

    @Test
    @DisplayName("RIGHT-1 a learner cannot lead")
    void rights() throws Exception {
        RoomClient dario = room.enter(6);
        assertThat(dario.answer(dario.command("{\"type\":\"session.end\"}"))).isEqualTo("NOT_ALLOWED");
        dario.drop();
    }

    @Test
    @DisplayName("limits: more than 60 commands at once are refused TOO_FAST, the room goes on")
    void tooFast() throws Exception {
        RoomClient eager = room.enter(7);
        for (int i = 0; i < 120; i++) {
            eager.command(RAISE);
        }
        assertThat(eager.answer(120)).isEqualTo("TOO_FAST");
        eager.drop();
    }

    @Test
    @DisplayName("a removed person is closed 4003 and gets no ticket any more")
    void removed() throws Exception {
        RoomClient trainer = room.enter(0);
        RoomClient gone = room.enter(8);
        trainer.answer(trainer.command("{\"type\":\"person.remove\",\"participant\":\"p9000008\"}"));
        assertThat(gone.closeCode()).isEqualTo(4003);
        assertThat(room.post(8, "/tickets", "").statusCode()).isIn(401, 403);
        trainer.drop();
    }

    @Test
    @DisplayName("none of this left a stack trace in the log")
    void quiet() {
        assertThat(RunningProduct.log()).doesNotContain("eu.secu4all.live.room.Room attempt");
    }
}
