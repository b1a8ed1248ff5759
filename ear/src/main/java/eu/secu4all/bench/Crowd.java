package eu.secu4all.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Many WebSocket clients, read by one thread. */
final class Crowd implements AutoCloseable {

    private final InetSocketAddress server;
    private final String host;
    private final Selector selector;
    private final Queue<Peer> arriving = new ConcurrentLinkedQueue<>();
    private final List<Peer> peers = new ArrayList<>();
    private final ByteBuffer buffer = ByteBuffer.allocate(512 * 1024);
    private final Thread thread;
    private volatile boolean closed;
    final AtomicInteger gone = new AtomicInteger();

    Crowd(String host) throws IOException {
        this.host = host;
        int colon = host.indexOf(':');
        server = new InetSocketAddress(host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
        selector = Selector.open();
        thread = new Thread(this::run, "crowd");
        thread.setDaemon(true);
        thread.start();
    }

    /** Connects one more client and asks for the upgrade. */
    Peer join(String path, int receiveBuffer, Peer.Listener listener) throws IOException {
        return join(path, receiveBuffer, listener, peer -> {});
    }

    /** {@code before} is done before anything can be heard. */
    Peer join(String path, int receiveBuffer, Peer.Listener listener, Consumer<Peer> before) throws IOException {
        SocketChannel channel = SocketChannel.open();
        if (receiveBuffer > 0) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, receiveBuffer);
        }
        channel.connect(server);
        channel.configureBlocking(false);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        Peer peer;
        synchronized (peers) {
            peer = new Peer(peers.size(), channel, listener);
            peers.add(peer);
        }
        before.accept(peer);
        arriving.add(peer);
        selector.wakeup();
        peer.handshake(host, path);
        return peer;
    }

    List<Peer> peers() {
        return peers;
    }

    /** Cuts a connection without a word. */
    void cut(Peer peer) throws IOException {
        if (peer.channel().isOpen()) {
            peer.channel().setOption(StandardSocketOptions.SO_LINGER, 0);
            peer.channel().close();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            thread.join(2_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (Peer peer : peers) {
            cut(peer);
        }
        selector.close();
    }

    private void run() {
        try {
            while (!closed) {
                selector.select(this::ready, 200);
                for (Peer peer = arriving.poll(); peer != null; peer = arriving.poll()) {
                    if (peer.channel().isOpen()) {
                        peer.channel().register(selector, SelectionKey.OP_READ, peer);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void ready(SelectionKey key) {
        Peer peer = (Peer) key.attachment();
        if (peer.deaf) {
            key.cancel();
            return;
        }
        try {
            buffer.clear();
            int read = peer.channel().read(buffer);
            if (read < 0) {
                throw new IOException("closed");
            }
            peer.read(buffer.array(), read, System.nanoTime());
        } catch (IOException lost) {
            gone.incrementAndGet();
            key.cancel();
            if (peer.closeCode == 0 && peer.channel().isOpen() && !peer.deaf) {
                System.err.println("client " + peer.number + ": " + lost.getMessage());
            }
        }
    }
}
