package eu.secu4all.it.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One connection of a {@link LiveClient}, which has one after the other. */
final class LiveLine implements WebSocket.Listener {
    private final Consumer<JsonNode> hear;
    private final Runnable lost;
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final StringBuilder frame = new StringBuilder();
    private CompletableFuture<WebSocket> sending = socket;
    private volatile long heardNanos = System.nanoTime();

    /**
     * A line that is still to be opened.
     *
     * @param hear is given each item
     * @param lost is told once, however one hears of it
     */
    LiveLine(Consumer<JsonNode> hear, Runnable lost) {
        this.hear = hear;
        this.lost = lost;
    }

    synchronized void say(String text) {
        sending = sending.thenCompose(open -> open.sendText(text, true));
    }

    void abort() {
        if (socket.isDone()) {
            socket.join().abort();
        }
    }

    void lost() {
        if (over.compareAndSet(false, true)) {
            lost.run();
        }
    }

    long silentMs() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heardNanos);
    }

    @Override
    public void onOpen(WebSocket opened) {
        socket.complete(opened);
        opened.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        heardNanos = System.nanoTime();
        frame.append(part);
        if (last) {
            try {
                LiveClient.JSON.readTree(frame.toString()).forEach(hear);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            frame.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        lost();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lost();
    }
}
