package eu.secu4all.it.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** One tab of one person in a live room, as PROTOCOL.md wants it. Safe for use by several threads. */
public final class LiveClient implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWER_MAX = Duration.ofMinutes(4);
    private static final long RETRY_MS = 400;
    private static final long SILENCE_MAX_MS = 35_000;
    private static final AtomicInteger TABS = new AtomicInteger(1000);
    private static final ScheduledExecutorService TIMER = Executors.newScheduledThreadPool(1, LiveClient::daemon);
    private static final ExecutorService DIALLERS = Executors.newCachedThreadPool(LiveClient::daemon);

    private final LiveClass room;
    private final int person;
    private final String tab = "testtab" + TABS.incrementAndGet();
    private final View view = new View();
    private final AtomicLong ids = new AtomicLong();
    private final ConcurrentSkipListMap<Long, Command> unanswered = new ConcurrentSkipListMap<>();
    private final CountDownLatch shown = new CountDownLatch(1);
    private volatile LiveLine line;
    private volatile LiveLine welcomed;
    private volatile boolean closed;
    private volatile Consumer<JsonNode> witness = event -> {};
    private Future<?> watch;

    private record Command(String json, CompletableFuture<JsonNode> answer) {}

    LiveClient(LiveClass room, int person) {
        this.room = room;
        this.person = person;
    }

    public String participant() {
        return LiveClass.participant(person);
    }

    /** Is told every event that is shown, in order. */
    public void tell(Consumer<JsonNode> newWitness) {
        witness = newWitness;
    }

    /** What the person sees now. */
    public JsonNode view() {
        return view.state();
    }

    /** What is true at this moment and never stored. */
    public JsonNode now() {
        return view.now();
    }

    /**
     * A command on its way.
     *
     * @param name under which the record keeps it
     * @param answer the {@code ack} or {@code refused} item, after as many reconnects as it takes
     */
    public record Sent(String name, CompletableFuture<JsonNode> answer) {}

    /** Sends a command; gives its answer. */
    public CompletableFuture<JsonNode> send(String type, Map<String, ?> fields) {
        return begin(type, fields).answer();
    }

    /** Sends a command. */
    public Sent begin(String type, Map<String, ?> fields) {
        long id = ids.incrementAndGet();
        var message = new LinkedHashMap<String, Object>();
        message.put("id", id);
        message.put("type", type);
        message.putAll(fields);
        var command = new Command(json(message), new CompletableFuture<>());
        synchronized (unanswered) {
            unanswered.put(id, command);
            if (welcomed == line) {
                line.say(command.json());
            }
        }
        return new Sent(participant() + '/' + tab + '/' + id, command.answer());
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
        await(what, this::view, condition);
    }

    /** Waits until it is so in what is never stored. */
    public void seesNow(String what, Predicate<JsonNode> condition) throws InterruptedException {
        await(what, this::now, condition);
    }

    private void await(String what, Supplier<JsonNode> tree, Predicate<JsonNode> condition)
            throws InterruptedException {
        for (int i = 0; i < 1200; i++) {
            if (condition.test(tree.get())) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(participant() + " does not see " + what + " in " + tree.get());
    }

    LiveClient connected() {
        connect();
        watch = TIMER.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
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
        watch.cancel(false);
        if (line != null) {
            line.abort();
        }
    }

    /** BEAT-1: who says nothing for so long is gone. */
    private void look() {
        LiveLine silent = line;
        if (silent != null && silent.silentMs() > SILENCE_MAX_MS) {
            silent.abort();
            silent.lost();
        }
    }

    private void connect() {
        var next = new LiveLine(this::hear, this::later);
        try {
            String ticket = room.ticket(person);
            room.http()
                    .newWebSocketBuilder()
                    .header("Origin", room.address().toString().replaceAll("/$", ""))
                    .buildAsync(socketUrl(), next)
                    .get(10, TimeUnit.SECONDS);
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
            next.lost();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private URI socketUrl() {
        return URI.create(room.address().toString().replaceFirst("^http", "ws") + "live/socket");
    }

    private void later() {
        if (!closed) {
            CompletableFuture.delayedExecutor(RETRY_MS, TimeUnit.MILLISECONDS, DIALLERS)
                    .execute(this::connect);
        }
    }

    private synchronized void hear(JsonNode item) {
        switch (item.path("type").asText()) {
            case "welcome" -> {
                view.welcome(item);
                sendAgain();
            }
            case "snapshot", "own", "event" -> {
                if (view.take(item) && item.has("event")) {
                    witness.accept(item);
                }
                shown.countDown();
            }
            case "ack", "refused" -> {
                var command = unanswered.remove(item.path("id").asLong());
                if (command != null) {
                    command.answer().complete(item);
                }
            }
            case "beat" -> line.say("{\"type\":\"beat\"}");
            case "now" -> view.takeNow(item);
            default -> {
                // VIEW-6
            }
        }
    }

    /** CMD-3: what was not answered, in order, and before anything new. */
    private void sendAgain() {
        synchronized (unanswered) {
            welcomed = line;
            unanswered.values().forEach(command -> line.say(command.json()));
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "live-client");
        thread.setDaemon(true);
        return thread;
    }

    private static String json(Map<String, ?> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
