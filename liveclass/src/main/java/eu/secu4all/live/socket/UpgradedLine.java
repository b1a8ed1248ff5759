package eu.secu4all.live.socket;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The way to one client over the connection that its handshake has upgraded. Never waits: what the client does not take at
 * once waits here, at most one frame of each kind. The machines in between would take megabytes for a client that does not
 * read, so it is asked from time to time how far it has come, and not much is sent ahead of its answer.
 */
final class UpgradedLine implements Line, WriteListener {

    private static final Logger LOG = Logger.getLogger(UpgradedLine.class.getName());

    /** After so many bytes the client is asked whether it has read them. */
    private static final int ASK_AFTER = 64 * 1024;

    /** So many bytes are sent ahead of its answer. */
    private static final int AHEAD_MAX = 256 * 1024;

    private final WebConnection connection;
    private final Object reading;
    private final ServletOutputStream out;
    private boolean listening;
    private Frame frame;
    private Runnable whenSent;
    private Frame pong;
    private Frame ping;
    private boolean asked;
    private int ahead;
    private Frame goodbye;
    private boolean saidGoodbye;
    private boolean over;

    /** @param reading held while the connection is read: it is not closed meanwhile */
    UpgradedLine(WebConnection connection, Object reading) throws IOException {
        this.connection = connection;
        this.reading = reading;
        this.out = connection.getOutputStream();
    }

    @Override
    public void send(Frame next, Runnable then) {
        synchronized (this) {
            frame = next;
            whenSent = then;
        }
        write();
    }

    /** Answers a ping; of pings that come faster than the client reads, only the latest. */
    void pong(byte[] payload) {
        synchronized (this) {
            pong = saidGoodbye ? null : Frame.pong(payload);
        }
        write();
    }

    /** The client has read all that was sent before it was asked. */
    void answered() {
        synchronized (this) {
            asked = false;
            ahead = 0;
        }
        write();
    }

    @Override
    public void close(int code) {
        synchronized (this) {
            if (goodbye == null) {
                goodbye = Frame.close(code);
            }
        }
        write();
    }

    synchronized boolean isOver() {
        return over;
    }

    @Override
    public void cut() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
        }
        try {
            synchronized (reading) {
                connection.close();
            }
        } catch (Exception broken) {
            LOG.log(Level.FINE, "a connection broke while closing", broken);
        }
    }

    /** Called by the container when the client can take more again. */
    @Override
    public void onWritePossible() {
        write();
    }

    @Override
    public void onError(Throwable broken) {
        LOG.log(broken instanceof IOException ? Level.FINE : Level.WARNING, "a connection broke", broken);
        cut();
    }

    private void write() {
        try {
            Runnable sent = writeWhatWaits();
            if (sent != null) {
                sent.run();
            }
        } catch (IOException | RuntimeException broken) {
            onError(broken);
        }
    }

    /** Gives what is to be done if the frame has gone out and the client can take the next one. */
    private synchronized Runnable writeWhatWaits() throws IOException {
        while (canWrite()) {
            Frame next = next();
            if (next == null) {
                return ahead > AHEAD_MAX ? null : sent();
            }
            next.writeTo(out);
            out.flush();
            count(next.length());
        }
        return null;
    }

    private Runnable sent() {
        Runnable sent = whenSent;
        whenSent = null;
        return sent;
    }

    private void count(int bytes) {
        ahead += bytes;
        if (!asked && ahead > ASK_AFTER) {
            asked = true;
            ahead = 0;
            ping = Frame.ping();
        }
    }

    private boolean canWrite() {
        if (over || out.isReady()) {
            return !over;
        }
        if (!listening) {
            listening = true;
            out.setWriteListener(this);
        }
        return false;
    }

    /** Nothing follows a goodbye. */
    private Frame next() {
        Frame next = null;
        if (frame != null) {
            next = frame;
            frame = null;
        } else if (pong != null) {
            next = pong;
            pong = null;
        } else if (ping != null && !saidGoodbye) {
            next = ping;
            ping = null;
        } else if (goodbye != null && !saidGoodbye) {
            next = goodbye;
            saidGoodbye = true;
        }
        return next;
    }
}
