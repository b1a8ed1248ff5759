package eu.secu4all.live.socket;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The endpoint: turns what the container reports into what a {@link Connection} understands. */
@ServerEndpoint("/socket")
public class RoomSocket {

    static final int MESSAGE_BYTES_MAX = 64 * 1024;

    private static final Logger LOG = Logger.getLogger(RoomSocket.class.getName());

    @Inject
    private Connections connections;

    private Connection connection;

    @OnOpen
    public void open(Session session) {
        session.setMaxTextMessageBufferSize(MESSAGE_BYTES_MAX);
        session.setMaxBinaryMessageBufferSize(MESSAGE_BYTES_MAX);
        session.setMaxIdleTimeout(0);
        connection = connections.open(new SessionLine(session));
    }

    @OnMessage(maxMessageSize = MESSAGE_BYTES_MAX)
    public void text(String message) {
        connections.heard(connection, message);
    }

    @OnMessage(maxMessageSize = MESSAGE_BYTES_MAX)
    public void binary(byte[] message, Session session) throws IOException {
        session.close(new CloseReason(CloseReason.CloseCodes.CANNOT_ACCEPT, "text only"));
    }

    @OnClose
    public void close(CloseReason reason) {
        connections.lost(connection, reason.getCloseCode().getCode());
    }

    @OnError
    public void error(Throwable failure) {
        LOG.log(Level.FINE, "a connection broke", failure);
    }

    /** The standard way to one client. */
    private record SessionLine(Session session) implements Line {

        @Override
        public void send(Frame frame, Runnable whenSent) {
            session.getAsyncRemote().sendText(frame.text(), sent -> whenSent.run());
        }

        @Override
        public void close(int code) {
            try {
                session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), ""));
            } catch (IOException broken) {
                LOG.log(Level.FINE, "a connection broke while closing", broken);
            }
        }
    }
}
