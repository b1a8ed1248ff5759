package eu.secu4all.live.socket;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UpgradedLineTest {

    private final Wire wire = new Wire();
    private final UpgradedLine line = new UpgradedLine(wire, new Object());
    private int sent;

    UpgradedLineTest() throws IOException {}

    @Test
    @DisplayName("a frame goes out at once, and the next may follow")
    void atOnce() {
        send("1");
        send("2");
        assertThat(wire.texts()).containsExactly("1", "2");
        assertThat(sent).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "while the client takes nothing, nothing is written; then the frame, the latest pong and the goodbye, and no more")
    void waits() throws IOException {
        wire.full = true;
        send("1");
        line.pong(new byte[] {'a'});
        line.pong(new byte[] {'b'});
        line.close(4003);
        assertThat(wire.texts()).isEmpty();
        wire.drain();
        line.pong(new byte[] {'c'});
        assertThat(wire.texts()).containsExactly("1", "b", "close 4003");
        assertThat(sent).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "ROOM-4 BEAT-2 a client that does not answer pings gets no more than 320 KiB, whatever the network takes")
    void ahead() {
        String big = "x".repeat(16 * 1024);
        for (int i = 1; i <= 100 && sent == i - 1; i++) {
            send(big);
        }
        assertThat(wire.bytes()).isBetween(256 * 1024, 340 * 1024);
        int before = sent;
        line.answered();
        assertThat(sent).isEqualTo(before + 1);
        assertThat(wire.texts()).contains("ping");
    }

    @Test
    @DisplayName("BEAT-2 after 64 KiB comes a ping, and no other before it is answered")
    void asks() {
        String big = "x".repeat(16 * 1024);
        for (int i = 1; i <= 4; i++) {
            assertThat(wire.texts()).doesNotContain("ping");
            send(big);
        }
        send(big);
        send(big);
        assertThat(wire.texts()).containsOnlyOnce("ping");
    }

    @Test
    @DisplayName("BEAT-2 a client that answers is never made to wait")
    void reads() {
        String big = "x".repeat(16 * 1024);
        for (int i = 1; i <= 100; i++) {
            send(big);
            line.answered();
            assertThat(sent).isEqualTo(i);
        }
    }

    @Test
    @DisplayName("a line that broke is closed once, and takes nothing more")
    void broken() {
        wire.broken = true;
        send("1");
        line.cut();
        send("2");
        assertThat(wire.closed).isEqualTo(1);
        assertThat(wire.texts()).isEmpty();
    }

    private void send(String text) {
        line.send(Frame.text(text), () -> sent++);
    }

    /** A connection that takes what it is given, until it is full. */
    private static final class Wire extends ServletOutputStream implements WebConnection {

        private final List<byte[]> written = new ArrayList<>();
        private WriteListener listener;
        private boolean full;
        private boolean broken;
        private int closed;

        void drain() throws IOException {
            full = false;
            listener.onWritePossible();
        }

        int bytes() {
            return written.stream().mapToInt(one -> one.length).sum();
        }

        List<String> texts() {
            return written.stream().map(Wire::text).toList();
        }

        private static String text(byte[] frame) {
            return switch (frame[0] & 0x0F) {
                case 8 -> "close " + (((frame[2] & 0xFF) << 8) | (frame[3] & 0xFF));
                case 9 -> "ping";
                default -> new String(frame, 2, frame.length - 2, StandardCharsets.UTF_8);
            };
        }

        @Override
        public boolean isReady() {
            return !full;
        }

        @Override
        public void setWriteListener(WriteListener wanted) {
            listener = wanted;
        }

        @Override
        public void write(int single) {
            throw new AssertionError("frames are written whole");
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (broken) {
                throw new IOException("broken pipe");
            }
            written.add(Arrays.copyOfRange(bytes, from, from + length));
        }

        @Override
        public ServletInputStream getInputStream() {
            throw new AssertionError("not read here");
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return this;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
