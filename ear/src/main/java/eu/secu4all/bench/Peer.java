package eu.secu4all.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One WebSocket client. Read by the crowd's thread only; may be written to by any one thread at a time. */
final class Peer {

    private static final byte[] HEADERS_END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    final int number;
    private final SocketChannel channel;
    private final Listener listener;
    private byte[] rest = new byte[0];
    private boolean open;
    volatile boolean deaf;
    volatile int closeCode;
    volatile boolean welcomed;
    volatile String epoch = "";
    volatile long seen;
    volatile long order;

    /** What a client does with what it hears. */
    interface Listener {

        void opened(Peer peer);

        /** A text frame: {@code length} bytes of UTF-8 from {@code from}. */
        void heard(Peer peer, byte[] bytes, int from, int length, long nanos);
    }

    Peer(int number, SocketChannel channel, Listener listener) {
        this.number = number;
        this.channel = channel;
        this.listener = listener;
    }

    /** The same person again, after a connection that broke. */
    void continues(Peer before) {
        epoch = before.epoch;
        seen = before.seen;
        order = before.order;
    }

    SocketChannel channel() {
        return channel;
    }

    void say(String text) throws IOException {
        write(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    void handshake(String host, String path) throws IOException {
        String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        drain(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Takes what was read: whole frames are told, the rest is kept. */
    void read(byte[] bytes, int length, long nanos) throws IOException {
        byte[] all = bytes;
        int end = length;
        if (rest.length > 0) {
            all = Arrays.copyOf(rest, rest.length + length);
            System.arraycopy(bytes, 0, all, rest.length, length);
            end = all.length;
        }
        int at = open ? 0 : handshaken(all, end);
        while (open) {
            int next = frame(all, at, end, nanos);
            if (next == at) {
                break;
            }
            at = next;
        }
        rest = at == end ? new byte[0] : Arrays.copyOfRange(all, at, end);
    }

    private int handshaken(byte[] bytes, int end) throws IOException {
        for (int i = 0; i + 4 <= end; i++) {
            if (Arrays.equals(bytes, i, i + 4, HEADERS_END, 0, 4)) {
                if (bytes[9] != '1') {
                    throw new IOException(new String(bytes, 0, i, StandardCharsets.US_ASCII));
                }
                open = true;
                listener.opened(this);
                return i + 4;
            }
        }
        return 0;
    }

    private int frame(byte[] bytes, int at, int end, long nanos) throws IOException {
        if (end - at < 2) {
            return at;
        }
        long length = bytes[at + 1] & 0x7F;
        int from = at + 2;
        int wide = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (end - from < wide) {
            return at;
        }
        if (wide > 0) {
            length = 0;
            for (int i = 0; i < wide; i++) {
                length = length << 8 | (bytes[from++] & 0xFF);
            }
        }
        if (end - from < length) {
            return at;
        }
        take(bytes[at] & 0x0F, bytes, from, (int) length, nanos);
        return from + (int) length;
    }

    private void take(int opcode, byte[] bytes, int from, int length, long nanos) throws IOException {
        if (opcode == TEXT) {
            listener.heard(this, bytes, from, length, nanos);
        } else if (opcode == PING) {
            write(PONG, Arrays.copyOfRange(bytes, from, from + length));
        } else if (opcode == CLOSE) {
            closeCode = length < 2 ? 1005 : (bytes[from] & 0xFF) << 8 | (bytes[from + 1] & 0xFF);
            write(CLOSE, Arrays.copyOfRange(bytes, from, from + Math.min(2, length)));
        }
    }

    private void write(int opcode, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 8).put((byte) (0x80 | opcode));
        if (payload.length < 126) {
            frame.put((byte) (0x80 | payload.length));
        } else {
            frame.put((byte) (0x80 | 126)).putShort((short) payload.length);
        }
        // the mask of noughts: allowed, and leaves the text readable
        drain(frame.putInt(0).put(payload).flip());
    }

    private synchronized void drain(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) == 0) {
                Thread.onSpinWait();
            }
        }
    }
}
