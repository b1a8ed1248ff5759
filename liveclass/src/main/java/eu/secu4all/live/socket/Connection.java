package eu.secu4all.live.socket;

import eu.secu4all.language.Language;
import eu.secu4all.live.door.Tickets;
import eu.secu4all.live.room.Closing;
import eu.secu4all.live.room.Item;
import eu.secu4all.live.room.Room;
import eu.secu4all.live.room.Seat;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.wire.Inbound;
import eu.secu4all.live.wire.InboundWire;
import eu.secu4all.live.wire.Outbound;
import eu.secu4all.schedule.boundary.Admission;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** One socket, from its handshake to its end. What it hears it hands over at once; it never waits. */
final class Connection implements Seat, Outbox.Owner {

    private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9]{8,32}");
    private static final int PATH_MAX = 100;

    private final Connections connections;
    private final Line line;
    private final Outbox outbox;
    private final long openedMs;
    private final AtomicBoolean ended = new AtomicBoolean();
    private long endedMs;
    private volatile long heardMs;
    private volatile Seated seated;
    private volatile boolean welcomed;

    /** What the ticket told. */
    private record Seated(Sender who, String client, Room room, Pace pace) {}

    Connection(Connections connections, Line line, eu.secu4all.live.socket.Sender sender, long nowMs) {
        this.connections = connections;
        this.line = line;
        this.outbox = new Outbox(line, sender, this);
        this.openedMs = nowMs;
        this.heardMs = nowMs;
    }

    /** A text message came. */
    void heard(String text, long nowMs) {
        if (ended.get()) {
            return; // whose goodbye is on its way has no say any more
        }
        heardMs = nowMs;
        Inbound message = InboundWire.read(text);
        Seated at = seated;
        if (at == null) {
            if (message instanceof Inbound.Hello hello) {
                hello(hello, nowMs);
            } else {
                end(Closing.BROKE_PROTOCOL, true);
            }
        } else if (message instanceof Inbound.Command command) {
            command(at, command, nowMs);
        } else if (message instanceof Inbound.Malformed malformed && malformed.id() > 0) {
            if (isInPace(at, malformed.id(), nowMs)) {
                at.room().refuse(this, malformed.id(), "MALFORMED");
            }
        } else if (message instanceof Inbound.Focus || message instanceof Inbound.Typing) {
            passing(at, message, nowMs);
        } else if (!(message instanceof Inbound.Beat)) {
            end(Closing.BROKE_PROTOCOL, true);
        }
    }

    /** The socket is gone, whoever closed it. */
    void lost() {
        outbox.gone();
        Seated at = seated;
        if (at != null) {
            at.room().leave(this);
        }
    }

    /** Called every second; {@code beat} is what is sent when it is this connection's turn, else null. */
    void check(long nowMs, Item beat) {
        if (ended.get()) {
            cutAfter(nowMs);
        } else if (seated == null && nowMs - openedMs > Connections.HELLO_MS) {
            end(Closing.BROKE_PROTOCOL, true);
        } else if (nowMs - heardMs > Connections.SILENCE_MS) {
            end(Closing.SILENT, true);
        } else if (outbox.writingMs(nowMs) > Connections.STUCK_MS) {
            end(Closing.TOO_SLOW, true);
        } else if (beat != null && welcomed) {
            outbox.add(beat);
            outbox.flush();
        }
    }

    private void cutAfter(long nowMs) {
        endedMs = endedMs == 0 ? nowMs : endedMs;
        if (nowMs - endedMs >= Connections.GOODBYE_MS) {
            line.cut();
        }
    }

    void end(Closing why, boolean now) {
        outbox.close(why, now);
        note(why);
        Seated at = seated;
        if (at != null) {
            at.room().leave(this);
        }
    }

    @Override
    public Sender who() {
        return seated.who();
    }

    @Override
    public String client() {
        return seated.client();
    }

    @Override
    public void show(Item item) {
        welcomed = true;
        outbox.add(item);
    }

    @Override
    public void showNow(Item item) {
        outbox.addDroppable(item);
    }

    @Override
    public void flush() {
        outbox.flush();
    }

    @Override
    public void close(Closing why) {
        outbox.close(why, why == Closing.TOO_SLOW);
        note(why);
    }

    @Override
    public void refused(String code) {
        connections.incidents().refused(code, name());
    }

    /** Of whoever sits here. */
    Optional<Pace> pace() {
        return Optional.ofNullable(seated).map(Seated::pace);
    }

    /** For the log. */
    String name() {
        Seated at = seated;
        return at == null
                ? "somebody without a ticket"
                : at.who().participant() + '@' + at.room().session();
    }

    private void note(Closing why) {
        if (why != Closing.GOODBYE && ended.compareAndSet(false, true)) {
            connections.ended(why);
            connections.incidents().closed(why, name());
        }
    }

    @Override
    public void overflowed() {
        end(Closing.TOO_SLOW, true);
    }

    @Override
    public void caughtUp() {
        Seated at = seated;
        if (at != null) {
            at.room().refresh(this);
        }
    }

    private void hello(Inbound.Hello hello, long nowMs) {
        if (hello.protocol() != Outbound.PROTOCOL) {
            end(Closing.WRONG_VERSION, true);
            return;
        }
        if (!CLIENT.matcher(hello.client()).matches() || hello.seen() < 0) {
            end(Closing.BROKE_PROTOCOL, true);
            return;
        }
        Optional<Tickets.Ticket> ticket = connections.tickets().take(hello.ticket());
        if (ticket.isEmpty()) {
            end(Closing.TICKET_REFUSED, true);
            return;
        }
        Admission admission = ticket.get().admission();
        Sender who = new Sender(
                admission.participant(),
                Role.valueOf(admission.role().name()),
                admission.name(),
                admission.organisation(),
                Language.find(hello.language()).orElse(admission.language()).code());
        Room room = ticket.get().room();
        seated = new Seated(who, hello.client(), room, connections.pace(room, who, nowMs));
        room.enter(this, hello.seen(), hello.epoch());
    }

    private void command(Seated at, Inbound.Command command, long nowMs) {
        if (isInPace(at, command.id(), nowMs)) {
            at.room().command(this, command.id(), command.command());
        }
    }

    private boolean isInPace(Seated at, long id, long nowMs) {
        switch (at.pace().take(nowMs)) {
            case PASS -> {
                return true;
            }
            case TOO_FAST -> {
                if (id > 0) {
                    at.room().refuse(this, id, "TOO_FAST");
                }
            }
            case CLOSE -> end(Closing.TOO_FAST, true);
        }
        return false;
    }

    private void passing(Seated at, Inbound message, long nowMs) {
        if (!isInPace(at, 0, nowMs)) {
            return;
        }
        if (message instanceof Inbound.Focus focus && focus.path().length() <= PATH_MAX) {
            at.room().focus(this, focus.activity() + '-' + focus.group(), focus.path());
        } else if (message instanceof Inbound.Typing typing && typing.channel().length() <= PATH_MAX) {
            at.room().typing(this, typing.channel());
        }
    }
}
