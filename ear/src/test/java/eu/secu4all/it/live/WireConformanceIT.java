package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** RFC 6455 against the deployed endpoint, byte by byte. */
class WireConformanceIT {

    private static final int PINGS = 10_000;

    private static SeededClass room;

    @BeforeAll
    static void prepare() throws Exception {
        room = new SeededClass(3);
    }

    @Test
    @DisplayName("5.4 a fragmented message with a ping in between is one message, and the ping is answered")
    void fragments() throws Exception {
        try (RawSocket socket = RawSocket.open()) {
            String hello = "{\"type\":\"hello\",\"protocol\":1,\"ticket\":\"" + room.ticket(1)
                    + "\",\"client\":\"rawtab001\",\"seen\":0,\"epoch\":\"\",\"language\":\"de\"}";
            byte[] bytes = hello.getBytes(StandardCharsets.UTF_8);
            socket.send(0x01, bytes, 0, 20);
            socket.send(0x89, "still?".getBytes(StandardCharsets.US_ASCII));
            socket.send(0x00, bytes, 20, 40);
            socket.send(0x80, bytes, 40, bytes.length);
            RawSocket.Frame pong = socket.read();
            assertThat(pong.opcode()).isEqualTo(10);
            assertThat(pong.text()).isEqualTo("still?");
            assertThat(socket.read().text()).startsWith("[{\"type\":\"welcome\"");
        }
    }

    @Test
    @DisplayName("8.1 invalid UTF-8 closes 1007")
    void utf8() throws Exception {
        assertThat(closeAfter(0x81, new byte[] {(byte) 0xC3, (byte) 0x28})).isEqualTo(1007);
    }

    @Test
    @DisplayName("section 8: a message over 64 KiB closes 1009")
    void tooBig() throws Exception {
        assertThat(closeAfter(0x81, new byte[70_000])).isEqualTo(1009);
    }

    @Test
    @DisplayName("5.5 a control frame over 125 bytes closes 1002")
    void longPing() throws Exception {
        assertThat(closeAfter(0x89, new byte[126])).isEqualTo(1002);
    }

    @Test
    @DisplayName("5.2 a reserved bit or an unknown opcode closes 1002")
    void reserved() throws Exception {
        assertThat(closeAfter(0xC1, new byte[] {'x'})).isEqualTo(1002);
        assertThat(closeAfter(0x83, new byte[] {'x'})).isEqualTo(1002);
    }

    @Test
    @DisplayName("5.1 an unmasked frame closes 1002")
    void unmasked() throws Exception {
        try (RawSocket socket = RawSocket.open()) {
            socket.sendRaw(new byte[] {(byte) 0x81, 1, 'x'});
            assertThat(socket.closeCode()).isEqualTo(1002);
        }
    }

    @Test
    @DisplayName("5.5.1 a close is echoed")
    void echo() throws Exception {
        assertThat(closeAfter(0x88, new byte[] {0x03, (byte) 0xE8})).isEqualTo(1000);
    }

    @Test
    @DisplayName("HS-2 who says nothing is closed 4001 after 10 s; ten thousand pings before that do no harm")
    void silent() throws Exception {
        try (RawSocket socket = RawSocket.open()) {
            for (int i = 1; i <= PINGS; i++) {
                socket.send(0x89, ByteBuffer.allocate(Integer.BYTES).putInt(i).array());
            }
            RawSocket.Frame pong = socket.read();
            while (pong.payload().getInt(0) < PINGS) {
                assertThat(pong.opcode()).isEqualTo(10);
                pong = socket.read();
            }
            assertThat(socket.closeCode()).isEqualTo(4001);
        }
    }

    @Test
    @DisplayName("a handshake that never ends keeps nobody else out")
    void slowHandshake() throws Exception {
        try (RawSocket slow = RawSocket.connect()) {
            slow.sendRaw("GET /live/socket HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.US_ASCII));
            RoomClient quick = room.enter(2);
            assertThat(quick.items("welcome")).hasSize(1);
            quick.drop();
        }
    }

    private static int closeAfter(int head, byte[] payload) throws Exception {
        try (RawSocket socket = RawSocket.open()) {
            socket.send(head, payload);
            return socket.closeCode();
        }
    }
}
