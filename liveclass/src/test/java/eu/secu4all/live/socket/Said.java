package eu.secu4all.live.socket;

import eu.secu4all.live.room.Closing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Notes what a reader of frames heard, and makes the frames that clients send. */
final class Said implements FrameReader.Ear {

    private static final byte[] MASK = {0x11, (byte) 0xA2, 0x33, (byte) 0x84};

    final List<String> heard = new ArrayList<>();
    final FrameReader reader = new FrameReader(this);

    /** What is heard of these bytes when they come at once. */
    static List<String> of(byte[]... frames) {
        Said said = new Said();
        for (byte[] frame : frames) {
            said.reader.read(frame, 0, frame.length);
        }
        return said.heard;
    }

    static byte[] frame(int head, String payload) {
        return frame(head, payload.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] frame(int head, byte[] payload) {
        int length = payload.length;
        ByteBuffer frame = ByteBuffer.allocate(length + 14).put((byte) head);
        if (length < 126) {
            frame.put((byte) (0x80 | length));
        } else if (length < 65_536) {
            frame.put((byte) (0x80 | 126)).putShort((short) length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(length);
        }
        frame.put(MASK);
        for (int i = 0; i < length; i++) {
            frame.put((byte) (payload[i] ^ MASK[i % 4]));
        }
        byte[] bytes = new byte[frame.flip().remaining()];
        frame.get(bytes);
        return bytes;
    }

    @Override
    public void text(String message) {
        heard.add(message);
    }

    @Override
    public void ping(byte[] payload) {
        heard.add("ping " + new String(payload, StandardCharsets.UTF_8));
    }

    @Override
    public void pong() {
        heard.add("pong");
    }

    @Override
    public void closed(int code) {
        heard.add("closed " + code);
    }

    @Override
    public void broken(Closing why) {
        heard.add("broken " + why.code());
    }
}
