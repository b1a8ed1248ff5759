package eu.secu4all.it.live;

import eu.secu4all.it.RunningProduct;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A WebSocket client that can do what none should. */
final class RawSocket implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;
    private static final int CLOSE = 8;
    private static final int PONG = 10;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;

    /** What the server sent. */
    record Frame(int opcode, ByteBuffer payload) {
        String text() {
            return StandardCharsets.UTF_8.decode(payload.duplicate()).toString();
        }
    }

    private RawSocket(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MS);
        socket.setTcpNoDelay(true);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
    }

    static RawSocket connect() throws IOException {
        URI url = RunningProduct.url();
        return new RawSocket(new Socket(url.getHost(), url.getPort()));
    }

    /** Connected and upgraded. */
    static RawSocket open() throws IOException {
        URI url = RunningProduct.url();
        RawSocket raw = connect();
        String host = url.getAuthority();
        raw.sendRaw(("GET /live/socket HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) raw.in.readUnsignedByte());
        }
        if (!head.toString().contains(" 101 ") || !head.toString().contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")) {
            throw new IOException(head.toString());
        }
        return raw;
    }

    void send(int head, byte[] payload) throws IOException {
        send(head, payload, 0, payload.length);
    }

    /** One masked frame with the bytes from {@code from} to before {@code to}. */
    void send(int head, byte[] payload, int from, int to) throws IOException {
        int length = to - from;
        ByteBuffer frame = ByteBuffer.allocate(length + 14).put((byte) head);
        if (length < 126) {
            frame.put((byte) (0x80 | length));
        } else if (length < 65_536) {
            frame.put((byte) (0x80 | 126)).putShort((short) length);
        } else {
            frame.put((byte) (0x80 | 127)).putLong(length);
        }
        byte[] mask = {1, 2, 3, 4};
        frame.put(mask);
        for (int i = 0; i < length; i++) {
            frame.put((byte) (payload[from + i] ^ mask[i % 4]));
        }
        sendRaw(Arrays.copyOf(frame.array(), frame.position()));
    }

    void sendRaw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    void greet(String ticket, String tab) throws IOException {
        String hello = "{\"type\":\"hello\",\"protocol\":1,\"ticket\":\"" + ticket + "\",\"client\":\"" + tab
                + "\",\"seen\":0,\"epoch\":\"\",\"language\":\"de\"}";
        send(0x81, hello.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the server keeps the connection after this text message; waits until it has dealt with it. */
    boolean survives(String text) throws IOException {
        try {
            send(0x81, text.getBytes(StandardCharsets.UTF_8));
            send(0x89, new byte[0]);
            Frame frame = read();
            while (frame.opcode() != CLOSE && frame.opcode() != PONG) {
                frame = read();
            }
            return frame.opcode() == PONG;
        } catch (EOFException | SocketException gone) {
            return false;
        }
    }

    Frame read() throws IOException {
        int opcode = in.readUnsignedByte() & 0x0F;
        long length = in.readUnsignedByte() & 0x7F;
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        return new Frame(opcode, ByteBuffer.wrap(in.readNBytes((int) length)));
    }

    /** The code of the server's close frame; 1006 if it closed without one. */
    int closeCode() throws IOException {
        try {
            Frame frame = read();
            while (frame.opcode() != CLOSE) {
                frame = read();
            }
            return frame.payload().remaining() < 2
                    ? 1005
                    : frame.payload().duplicate().getShort() & 0xFFFF;
        } catch (EOFException | SocketException gone) {
            return 1006;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
