package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.secu4all.it.RunningProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** One tab of one person in a live room, as PROTOCOL.md wants it. Safe for use by several threads. */
public final class LiveClient implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_MAX = Duration.ofMinutes(4);
    private static final long RETRY_MS = 400;
    private static final AtomicInteger TABS = new AtomicInteger(1000);

    private final LiveClass room;
    private final int person;
    private final String tab = "testtab" + TABS.incrementAndGet();
    private final View view = new View();
    private final AtomicLong ids = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Command> unanswered = new ConcurrentSkipListMap<>();
    private final CountDownLatch shown = new CountDownLatch(1);
    private volatile Line line;
    private volatile boolean closed;

    private record Command(String json, CompletableFuture<JsonNode> answer) {}

    LiveClient(LiveClass room, int person) {
        this.room = room;
        this.person = person;
    }

    public String participant() {
        return LiveClass.participant(person);
    }

    /** What the person sees now. */
    public JsonNode view() {
        return view.state();
    }

    /** Sends a command; the answer is the {@code ack} or {@code refused} item, after as many reconnects as it takes. */
    public CompletableFuture<JsonNode> send(String type, Map<String, ?> fields) {
        long id = ids.incrementAndGet();
        var message = new LinkedHashMap<String, Object>();
        message.put("id", id);
        message.put("type", type);
        message.putAll(fields);
        var command = new Command(json(message), new CompletableFuture<>());
        unanswered.put(id, command);
        line.say(command.json());
        return command.answer();
    }

    /** Sends a command and waits for its answer. */
    public JsonNode ask(String type, Map<String, ?> fields) {
        try {
            return send(type, fields).get(ANSWER_MAX.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(participant() + " got no answer to " + type + " " + fields, e);
        }
    }

    /** Sends a command that must be accepted. */
    public void must(String type, Map<String, ?> fields) {
        assertThat(ask(type, fields).path("type").asText()).as(type).isEqualTo("ack");
    }

    /** Waits until the person sees it. */
    public void sees(String what, Predicate<JsonNode> condition) throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            if (condition.test(view())) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(participant() + " does not see " + what + " in " + view());
    }

    LiveClient connected() {
        connect();
        try {
            assertThat(shown.await(60, TimeUnit.SECONDS))
                    .as("the room is shown")
                    .isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    @Override
    public void close() {
        closed = true;
        line.abort();
    }

    private void connect() {
        try {
            var next = new Line();
            String ticket = room.ticket(person);
            room.http()
                    .newWebSocketBuilder()
                    .header("Origin", RunningProduct.url().toString().replaceAll("/$", ""))
                    .buildAsync(RunningProduct.socketUrl().resolve("/live/socket"), next)
                    .get(30, TimeUnit.SECONDS);
            line = next;
            next.say(json(Map.of(
                    "type",
                    "hello",
                    "protocol",
                    1,
                    "ticket",
                    ticket,
                    "client",
                    tab,
                    "seen",
                    view.seen(),
                    "epoch",
                    view.epoch(),
                    "language",
                    "en")));
        } catch (IOException | ExecutionException | TimeoutException e) {
            later();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void later() {
        if (!closed) {
            CompletableFuture.delayedExecutor(RETRY_MS, TimeUnit.MILLISECONDS).execute(this::connect);
        }
    }

    private void hear(JsonNode item) {
        switch (item.path("type").asText()) {
            case "welcome" -> {
                view.welcome(item);
                unanswered.values().forEach(command -> line.say(command.json()));
            }
            case "snapshot", "own", "event" -> {
                view.take(item);
                shown.countDown();
            }
            case "ack", "refused" -> {
                var command = unanswered.remove(item.path("id").asLong());
                if (command != null) {
                    command.answer().complete(item);
                }
            }
            case "beat" -> line.say("{\"type\":\"beat\"}");
            default -> {
                // VIEW-6, and the tree `now`, which no test reads yet
            }
        }
    }

    private static String json(Map<String, ?> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection; the client has one after the other. */
    private final class Line implements WebSocket.Listener {
        private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();
        private final StringBuilder frame = new StringBuilder();
        private CompletableFuture<WebSocket> sending = socket;

        synchronized void say(String text) {
            sending = sending.thenCompose(open -> open.sendText(text, true));
        }

        void abort() {
            if (socket.isDone()) {
                socket.join().abort();
            }
        }

        @Override
        public void onOpen(WebSocket opened) {
            socket.complete(opened);
            opened.request(1);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            frame.append(part);
            if (last) {
                try {
                    JSON.readTree(frame.toString()).forEach(LiveClient.this::hear);
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
            later();
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            later();
        }
    }
}
