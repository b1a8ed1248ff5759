package eu.secu4all.it.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.it.RunningProduct;
import java.net.URI;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** One tab of one person over a real socket. Keeps all it was sent; commands go by their ids. */
final class RoomClient implements WebSocket.Listener {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    private final int person;
    private final String client;
    private final List<Map<String, Object>> items = new ArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private WebSocket socket;
    private volatile int closed;
    private long ids;

    RoomClient(int person, String client) {
        this.person = person;
        this.client = client;
    }

    int person() {
        return person;
    }

    void connect() {
        closed = 0;
        synchronized (items) {
            items.clear();
        }
        socket =
                open(RunningProduct.url().toString().replaceAll("/$", ""), this).join();
    }

    void connect(LiveClass room) {
        closed = 0;
        socket = open(room.address().toString().replaceAll("/$", ""), this).join();
    }

    void bytes(byte[] message) {
        socket.sendBinary(ByteBuffer.wrap(message), true)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    /** Opens a socket as a page of {@code origin} would. */
    static CompletableFuture<WebSocket> open(String origin, WebSocket.Listener listener) {
        return SeededClass.HTTP
                .newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create(RunningProduct.socketUrl() + "live/socket"), listener);
    }

    void hello(String ticket) {
        say("{\"type\":\"hello\",\"protocol\":1,\"ticket\":\"" + ticket + "\",\"client\":\"" + client
                + "\",\"seen\":0,\"epoch\":\"\",\"language\":\"de\"}");
    }

    void say(String text) {
        socket.sendText(text, true).orTimeout(10, TimeUnit.SECONDS).join();
    }

    /** Sends a command, given without its id; gives the id. */
    long command(String json) {
        long id = ++ids;
        command(id, json);
        return id;
    }

    void command(long id, String json) {
        say("{\"id\":" + id + "," + json.substring(1));
    }

    /** The answer, once there is one: the {@code seq} of the acknowledgement, or the code of the refusal. */
    Object answer(long id) {
        await(all -> answerNow(id).isPresent());
        return answerNow(id).orElseThrow();
    }

    Optional<Object> answerNow(long id) {
        synchronized (items) {
            return items.stream()
                    .filter(item -> item.get("id") instanceof Number number && number.longValue() == id)
                    .map(item -> item.getOrDefault("seq", item.get("code")))
                    .findFirst();
        }
    }

    List<Map<String, Object>> items(String type) {
        synchronized (items) {
            return items.stream().filter(item -> item.get("type").equals(type)).toList();
        }
    }

    void await(Predicate<List<Map<String, Object>>> condition) {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            synchronized (items) {
                if (condition.test(items)) {
                    return;
                }
            }
            if (System.nanoTime() > giveUp || closed != 0) {
                throw new AssertionError("closed " + closed + " after " + items);
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    int closeCode() {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (closed == 0 && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(5_000_000);
        }
        return closed;
    }

    void drop() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        partial.append(text);
        if (last) {
            take(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed = code;
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed = 1006;
    }

    private void take(String frame) {
        try {
            List<Map<String, Object>> more = JSON.readValue(frame, new TypeReference<>() {});
            synchronized (items) {
                items.addAll(more);
            }
        } catch (JsonProcessingException broken) {
            throw new AssertionError(frame, broken);
        }
    }
}
