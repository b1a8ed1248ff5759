package eu.secu4all.live.socket;

import eu.secu4all.live.room.Closing;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes apart what one client sends (RFC 6455): whole messages, in whatever pieces their bytes arrive. Holds no more than
 * what has come of an unfinished message. After a close, or a frame that is none, it hears nothing more.
 */
final class FrameReader {

    static final int MESSAGE_BYTES_MAX = 64 * 1024;

    private static final int HEAD_MIN = 6;
    private static final int HEAD_MAX = 14;
    private static final int CONTROL_MAX = 125;
    private static final int NO_CODE = 1005;

    private final Ear ear;
    private final byte[] head = new byte[HEAD_MAX];
    private int headFilled;
    private long left;
    private int masked;
    private boolean inMessage;
    private byte[] message = {};
    private int messageFilled;
    private byte[] control = {};
    private int controlFilled;
    private boolean over;

    /** Who hears what the client says. */
    interface Ear {

        void text(String message);

        void ping(byte[] payload);

        void pong();

        /** The client says goodbye; {@code code} is 1005 if it gave none. */
        void closed(int code);

        /** What came is no frame, or none that may be sent here; the connection must be closed. */
        void broken(Closing why);
    }

    FrameReader(Ear ear) {
        this.ear = ear;
    }

    void read(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && !over) {
            if (headFilled < headLength()) {
                head[headFilled++] = bytes[at++];
                if (headFilled == 2 && !isHead()) {
                    fail(Closing.NO_FRAME);
                } else if (headFilled >= HEAD_MIN && headFilled == headLength()) {
                    begin();
                }
            } else {
                at += take(bytes, at, (int) Math.min(left, to - at));
            }
        }
    }

    private int headLength() {
        if (headFilled < 2) {
            return HEAD_MIN;
        }
        int length = head[1] & 0x7F;
        return length == 127 ? HEAD_MAX : length == 126 ? HEAD_MIN + 2 : HEAD_MIN;
    }

    /** No reserved bits, a known opcode at its place, masked; control frames in one piece and short. */
    private boolean isHead() {
        boolean last = (head[0] & 0x80) != 0;
        boolean plain = (head[0] & 0x70) == 0 && (head[1] & 0x80) != 0;
        return plain
                && switch (opcode()) {
                    case 0 -> inMessage;
                    case 1, 2 -> !inMessage;
                    case 8, 9, 10 -> last && (head[1] & 0x7F) <= CONTROL_MAX;
                    default -> false;
                };
    }

    private void begin() {
        int length = head[1] & 0x7F;
        int wide = headFilled - HEAD_MIN;
        left = wide == 0 ? length : 0;
        for (int i = 0; i < wide; i++) {
            left = left << 8 | (head[2 + i] & 0xFF);
        }
        masked = 0;
        boolean shortest = wide == 0 || (wide == 2 ? left > CONTROL_MAX : left > 0xFFFF);
        if (!shortest) {
            fail(Closing.NO_FRAME);
        } else if (opcode() == 2) {
            fail(Closing.NOT_TEXT);
        } else if (isControl()) {
            control = new byte[(int) left];
            controlFilled = 0;
        } else if (left > MESSAGE_BYTES_MAX - messageFilled) {
            fail(Closing.TOO_BIG);
        } else {
            inMessage = true;
        }
        if (left == 0 && !over) {
            end();
        }
    }

    private int take(byte[] bytes, int from, int number) {
        byte[] into = isControl() ? control : room(number);
        int at = isControl() ? controlFilled : messageFilled;
        int mask = headFilled - 4;
        for (int i = 0; i < number; i++) {
            into[at + i] = (byte) (bytes[from + i] ^ head[mask + (masked++ & 3)]);
        }
        if (isControl()) {
            controlFilled += number;
        } else {
            messageFilled += number;
        }
        left -= number;
        if (left == 0) {
            end();
        }
        return number;
    }

    /** A frame may promise much and bring little: memory is given for what has come. */
    private byte[] room(int number) {
        int wanted = messageFilled + number;
        if (wanted > message.length) {
            message = Arrays.copyOf(message, messageFilled == 0 ? wanted : Math.max(wanted, 2 * messageFilled));
        }
        return message;
    }

    private void end() {
        boolean last = (head[0] & 0x80) != 0;
        headFilled = 0;
        switch (opcode()) {
            case 8 -> goodbye();
            case 9 -> ear.ping(control);
            case 10 -> ear.pong();
            default -> {
                if (last) {
                    say();
                }
            }
        }
    }

    private void say() {
        byte[] bytes = message;
        int length = messageFilled;
        message = new byte[0];
        messageFilled = 0;
        inMessage = false;
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        // what cannot be read becomes this character, so only texts that hold it need a second look
        if (text.indexOf('\uFFFD') >= 0 && !isUtf8(bytes, 0, length)) {
            fail(Closing.NOT_UTF8);
        } else {
            ear.text(text);
        }
    }

    private void goodbye() {
        over = true;
        int code = control.length < 2 ? NO_CODE : (control[0] & 0xFF) << 8 | (control[1] & 0xFF);
        if (control.length == 1 || (control.length > 1 && !mayBeSent(code))) {
            ear.broken(Closing.NO_FRAME);
        } else if (control.length > 2 && !isUtf8(control, 2, control.length - 2)) {
            ear.broken(Closing.NOT_UTF8);
        } else {
            ear.closed(code);
        }
    }

    private static boolean mayBeSent(int code) {
        boolean standard = code >= 1000 && code <= 1014 && (code < 1004 || code > 1006);
        return standard || (code >= 3000 && code < 5000);
    }

    private void fail(Closing why) {
        over = true;
        message = new byte[0];
        ear.broken(why);
    }

    private int opcode() {
        return head[0] & 0x0F;
    }

    private boolean isControl() {
        return opcode() >= 8;
    }

    private static boolean isUtf8(byte[] bytes, int from, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, length));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }
}
