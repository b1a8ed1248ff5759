package eu.secu4all.live.socket;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One frame as RFC 6455 puts it on the wire; written once, however many clients get it. */
final class Frame {

    private static final int LAST = 0x80;
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;
    private static final int SHORT_MAX = 125;
    private static final int MEDIUM_MAX = 0xFFFF;
    private static final int NO_CODE = 1005;

    private final byte[] bytes;

    private Frame(int opcode, byte[] payload) {
        int wide = payload.length <= SHORT_MAX ? 0 : payload.length <= MEDIUM_MAX ? 2 : 8;
        bytes = new byte[2 + wide + payload.length];
        bytes[0] = (byte) (LAST | opcode);
        bytes[1] = (byte) (wide == 0 ? payload.length : wide == 2 ? 126 : 127);
        for (int i = 0; i < wide; i++) {
            bytes[2 + i] = (byte) ((long) payload.length >> (8 * (wide - 1 - i)));
        }
        System.arraycopy(payload, 0, bytes, 2 + wide, payload.length);
    }

    static Frame text(String text) {
        return new Frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static Frame ping() {
        return new Frame(PING, new byte[0]);
    }

    static Frame pong(byte[] payload) {
        return new Frame(PONG, payload);
    }

    static Frame close(int code) {
        return new Frame(CLOSE, code == NO_CODE ? new byte[0] : new byte[] {(byte) (code >> 8), (byte) code});
    }

    int length() {
        return bytes.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, bytes.length);
    }
}
