package eu.secu4all.live.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A frame of the server as a client takes it apart. */
record Shown(int head, int code, String text) {

    static Shown of(Frame frame) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(frame));
        int head = bytes.get() & 0xFF;
        long length = bytes.get();
        if (length == 126) {
            length = bytes.getShort() & 0xFFFF;
        } else if (length == 127) {
            length = bytes.getLong();
        }
        if (length != bytes.remaining()) {
            throw new IllegalArgumentException(length + " promised, " + bytes.remaining() + " there");
        }
        int code = length == 2 ? bytes.getShort(bytes.position()) & 0xFFFF : 0;
        return new Shown(head, code, StandardCharsets.UTF_8.decode(bytes).toString());
    }

    private static byte[] bytes(Frame frame) {
        try {
            var out = new ByteArrayOutputStream();
            frame.writeTo(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
