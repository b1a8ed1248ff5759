package eu.secu4all.live.room;

import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.session.LiveSession;
import eu.secu4all.live.session.SessionCommand;
import eu.secu4all.live.session.SessionEvent;
import eu.secu4all.transcript.boundary.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * One running session. Everything that reaches it waits in its inbox, and one thread at a time works it off. All methods
 * may be called by any thread and return at once.
 */
public final class Room {

    private static final Logger LOG = Logger.getLogger(Room.class.getName());

    /** How much is done before others get a turn on the thread, and before what was decided goes to the journal. */
    private static final int TURN_MAX = 256;

    private final Writer writer;
    private final Journal journal;
    private final House house;
    private final Executor threads;
    private final Queue<Runnable> inbox = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean over;
    private volatile boolean fenced;
    private volatile Instant emptySince;

    Room(Writer writer, Journal journal, House house, Executor threads) {
        this.writer = writer;
        this.journal = journal;
        this.house = house;
        this.threads = threads;
        this.emptySince = writer.time();
    }

    public long session() {
        return writer.chronicle().session();
    }

    /** The room is not in use any more: seats must come back to find the one that is. */
    public boolean isOver() {
        return over;
    }

    /** Whether there is no place for somebody in this role (ROOM-9). */
    public CompletableFuture<Boolean> isFullFor(String participant, Role role) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        post(
                () -> answer.complete(writer.isFullFor(participant, role)),
                () -> answer.completeExceptionally(new IllegalStateException("room is over")));
        return answer;
    }

    /**
     * Somebody takes a seat.
     *
     * @param seen last {@code seq} they hold, 0 if none
     * @param epoch under which they got it
     */
    public void enter(Seat seat, long seen, String epoch) {
        post(() -> writer.enter(seat, seen, epoch), () -> seat.close(Closing.SERVER_STOPS));
    }

    public void leave(Seat seat) {
        post(() -> writer.leave(seat));
    }

    /** Somebody asks for something; {@code id} counts up per participant and client (CMD-1). */
    public void command(Seat seat, long id, SessionCommand command) {
        if (command instanceof SessionCommand.Refresh && seat.who().isTrainer()) {
            house.planned(session())
                    .whenComplete((planned, failure) -> post(() -> {
                        if (failure == null) {
                            writer.command(seat, id, planned);
                        } else {
                            writer.refuse(seat, id, "STORE_AWAY");
                        }
                    }));
        } else {
            post(() -> writer.command(seat, id, command));
        }
    }

    /** Refuses a command that never reached the rules, in its turn. */
    public void refuse(Seat seat, long id, String code) {
        post(() -> writer.refuse(seat, id, code));
    }

    public void focus(Seat seat, String channel, String path) {
        post(() -> {
            if (mayUse(seat, channel)) {
                writer.board().focus(seat.who().participant(), channel, path, writer.time());
            }
        });
    }

    public void typing(Seat seat, String channel) {
        post(() -> {
            boolean plenary = channel.equals("all") && seat.who().role() != Role.STAGE;
            if (plenary || mayUse(seat, channel)) {
                writer.board().typing(seat.who().participant(), seat.who().name(), channel, writer.time());
            }
        });
    }

    /** The seat had to drop parts of the tree {@code now} and can take it again. */
    public void refresh(Seat seat) {
        post(() -> writer.refresh(seat));
    }

    /** Asks the session something, in its turn, without changing it. */
    public <T> CompletableFuture<T> ask(Function<LiveSession, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        post(
                () -> answer.completeAsync(
                        () -> question.apply(writer.chronicle().live()), Runnable::run),
                () -> answer.completeExceptionally(new IllegalStateException("room is over")));
        return answer;
    }

    /** What was handed in was given back (PACE-3); done when it is stored, at once if there is nothing to do. */
    public CompletableFuture<Void> goOn() {
        CompletableFuture<Void> stored = new CompletableFuture<>();
        post(
                () -> {
                    writer.happen(writer.chronicle().live().goOn(), Stamp.SERVER, "");
                    writer.gate().after(writer.chronicle().seq(), () -> stored.complete(null));
                },
                () -> stored.completeExceptionally(new IllegalStateException("room is over")));
        return stored;
    }

    /** Events that the server itself causes. */
    void happen(Function<LiveSession, List<SessionEvent>> cause) {
        post(() -> writer.happen(cause.apply(writer.chronicle().live()), Stamp.SERVER, ""));
    }

    /** Called often by the one timer of the house. */
    public void tick() {
        post(writer::tick);
    }

    /** Whether nobody has been here, and nothing was due, since {@code since}. */
    public boolean isUnused(Instant since) {
        Instant empty = emptySince;
        return empty != null && empty.isBefore(since);
    }

    /** Steps down: nothing more is decided, stored or shown; all seats are asked to come back. */
    public void stepDown(Closing why) {
        post(() -> {
            over = true;
            writer.presence().all().forEach(seat -> seat.close(why));
        });
    }

    private boolean mayUse(Seat seat, String channel) {
        String participant = seat.who().participant();
        return seat.who().isTrainer()
                || writer.chronicle()
                        .live()
                        .groupOf(participant)
                        .filter(group -> channel.equals(group.activity() + '-' + group.number()))
                        .isPresent();
    }

    private void post(Runnable task) {
        post(task, () -> {});
    }

    private void post(Runnable task, Runnable ifOver) {
        inbox.add(() -> (over ? ifOver : task).run());
        if (waiting.getAndIncrement() == 0) {
            threads.execute(this::turn);
        }
    }

    private void turn() {
        int done = 0;
        for (Runnable task = inbox.poll(); task != null; task = done < TURN_MAX ? inbox.poll() : null) {
            done++;
            attempt(task);
        }
        send(writer.takeUnsent());
        writer.flush();
        noteEmptiness();
        if (waiting.addAndGet(-done) > 0) {
            threads.execute(this::turn);
        }
    }

    /** A bug in one activity must not take the room away from everybody else. */
    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | AssertionError bug) {
            LOG.log(
                    Level.SEVERE,
                    bug,
                    () -> "session " + session() + " at " + writer.chronicle().seq());
        }
    }

    private void send(List<Entry> entries) {
        if (!entries.isEmpty() && !over && !fenced) {
            journal.append(new Sheet(entries));
        }
    }

    private void noteEmptiness() {
        boolean empty = writer.presence().isEmpty()
                && writer.chronicle().live().nextDue().isEmpty()
                && writer.gate().stored() == writer.chronicle().seq();
        if (!empty) {
            emptySince = null;
        } else if (emptySince == null) {
            emptySince = writer.time();
        }
    }

    /** The events of one turn on their way to the journal. */
    private final class Sheet implements Journal.Batch {

        private final List<Entry> entries;

        Sheet(List<Entry> entries) {
            this.entries = entries;
        }

        @Override
        public List<Entry> entries() {
            return entries;
        }

        @Override
        public boolean isVoid() {
            return over || fenced;
        }

        @Override
        public void stored() {
            long last = entries.get(entries.size() - 1).seq();
            post(() -> writer.stored(last));
        }

        @Override
        public void fenced() {
            LOG.warning(() ->
                    "session " + session() + " was written by another server, or cannot be stored: stepping down");
            fenced = true;
            stepDown(Closing.SERVER_STOPS);
        }
    }
}
