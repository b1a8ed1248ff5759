package eu.secu4all.live.socket;

import eu.secu4all.live.room.Closing;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpUpgradeHandler;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One upgraded connection: turns the bytes that the container reports into what a {@link Connection} understands. */
public class RoomSocket implements HttpUpgradeHandler, ReadListener, FrameReader.Ear {

    private static final Logger LOG = Logger.getLogger(RoomSocket.class.getName());
    private static final int READ_MAX = 16 * 1024;

    private final Object reading = new Object();
    private final FrameReader reader = new FrameReader(this);
    private Connections connections;
    private ServletInputStream in;
    private UpgradedLine line;
    private Connection connection;

    void comesFrom(Connections all) {
        connections = all;
    }

    @Override
    public void init(WebConnection web) {
        try {
            in = web.getInputStream();
            line = new UpgradedLine(web, reading);
            connection = connections.open(line);
            in.setReadListener(this);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void onDataAvailable() throws IOException {
        synchronized (reading) {
            while (!line.isOver() && in.isReady()) {
                byte[] bytes = new byte[Math.max(1, Math.min(READ_MAX, in.available()))];
                int number = in.read(bytes);
                if (number < 0) {
                    line.cut();
                } else {
                    reader.read(bytes, 0, number);
                }
            }
        }
    }

    @Override
    public void onAllDataRead() {
        line.cut();
    }

    @Override
    public void onError(Throwable broken) {
        LOG.log(broken instanceof IOException ? Level.FINE : Level.WARNING, "a connection broke", broken);
        line.cut();
    }

    /** The container's last word, whoever ended the connection. */
    @Override
    public void destroy() {
        connections.lost(connection);
    }

    @Override
    public void text(String message) {
        connections.heard(connection, message);
    }

    @Override
    public void ping(byte[] payload) {
        line.pong(payload);
    }

    @Override
    public void pong() {
        line.answered();
    }

    @Override
    public void closed(int code) {
        line.close(code);
        line.cut();
    }

    @Override
    public void broken(Closing why) {
        connection.end(why, true);
    }
}
