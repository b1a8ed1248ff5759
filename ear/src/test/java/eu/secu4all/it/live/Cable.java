package eu.secu4all.it.live;

import eu.secu4all.it.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A cable between clients and the server, at an address of its own, that can do what networks do: be unplugged, swallow
 * everything without a word, and be another network all of a sudden.
 */
public final class Cable implements AutoCloseable {
    private static final int BUFFER_BYTES = 16 * 1024;

    private final ServerSocket entry;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Long> askedNanos = new ConcurrentLinkedQueue<>();
    private boolean unplugged;
    private boolean silent;

    public Cable() {
        try {
            entry = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Where clients reach the server through this cable; ends in a slash. */
    public URI url() {
        return URI.create("http://localhost:" + entry.getLocalPort() + "/");
    }

    /** Every connection breaks, and no new one comes about until it is {@link #mend mended}. */
    public void unplug() {
        synchronized (this) {
            unplugged = true;
        }
        cut();
    }

    /** Every connection breaks; new ones work. */
    public void cut() {
        links.forEach(Link::close);
    }

    /** Nothing passes any more, and nobody is told. What is under way passes when it is {@link #mend mended}. */
    public synchronized void fallSilent() {
        silent = true;
    }

    /** Another network: clients lose what they had and can connect anew; the server is told nothing. */
    public void change() {
        links.forEach(Link::die);
    }

    public synchronized void mend() {
        unplugged = false;
        silent = false;
        notifyAll();
    }

    /** When clients have dialled or sent something since {@code sinceNanos}, oldest first. */
    public List<Long> askedNanos(long sinceNanos) {
        return askedNanos.stream().filter(at -> at > sinceNanos).toList();
    }

    @Override
    public void close() {
        try {
            entry.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
        threads.shutdownNow();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                Link link = new Link(entry.accept());
                askedNanos.add(System.nanoTime());
                links.add(link);
                threads.execute(link::open);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized boolean isUnplugged() {
        return unplugged;
    }

    /** Waits while nothing passes. */
    private synchronized void pass() throws InterruptedException {
        while (silent) {
            wait();
        }
    }

    /** One connection, in both directions. */
    private final class Link {
        private final Socket near;
        private Socket far;
        private volatile boolean dead;

        Link(Socket near) {
            this.near = near;
        }

        void open() {
            try {
                pass();
                if (isUnplugged()) {
                    close();
                    return;
                }
                var server = RunningProduct.url();
                far = new Socket(server.getHost(), server.getPort());
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                threads.execute(() -> pump(far, near));
                pump(near, far);
            } catch (IOException | InterruptedException gone) {
                close();
            }
        }

        private void pump(Socket from, Socket to) {
            byte[] some = new byte[BUFFER_BYTES];
            try {
                for (int read = from.getInputStream().read(some);
                        read >= 0;
                        read = from.getInputStream().read(some)) {
                    if (from == near) {
                        askedNanos.add(System.nanoTime());
                    }
                    pass();
                    to.getOutputStream().write(some, 0, read);
                }
                pass();
            } catch (IOException | InterruptedException gone) {
                // the other direction ends, too
            }
            if (!dead) {
                close();
            }
        }

        void die() {
            dead = true;
            reset(near);
        }

        void close() {
            links.remove(this);
            reset(near);
            if (far != null) {
                reset(far);
            }
        }

        private static void reset(Socket socket) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
