package eu.secu4all.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** The product's live room with everybody in it: the first are trainers, who take turns in changing the lobby's message. */
final class RoomStage implements FanOut.Stage, AutoCloseable {

    static final int TRAINERS = 70;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    final Hall hall;
    final long session;
    final Crowd crowd;
    private final long pid;
    private final int clients;
    private final Audience audience;
    private List<String> tickets = List.of();

    RoomStage(Hall hall, long pid, int clients) throws IOException, SQLException, InterruptedException {
        this(hall, pid, clients, 0);
    }

    /** @param later so many more are let in and come later, by another way */
    RoomStage(Hall hall, long pid, int clients, int later) throws IOException, SQLException, InterruptedException {
        this.hall = hall;
        this.pid = pid;
        this.clients = clients;
        this.audience = new Audience(peer -> Hall.say(peer, Hall.hello(tickets.get(peer.number), peer.number, peer)));
        session = hall.session(clients + later, TRAINERS);
        crowd = new Crowd(hall.host());
        joinAll();
    }

    private void joinAll() throws IOException, InterruptedException {
        int step = 200;
        List<String> all = new ArrayList<>();
        for (int first = 0; first < clients; first += step) {
            int number = Math.min(step, clients - first);
            all.addAll(hall.tickets(session, first, number));
            tickets = List.copyOf(all);
            for (int i = 0; i < number; i++) {
                crowd.join("/live/socket", 0, audience);
            }
            await(first + number);
        }
    }

    private void await(int shown) {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        while (audience.shown < shown) {
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException(audience.shown + " of " + shown + " clients saw the room");
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    @Override
    public String name() {
        return "room";
    }

    @Override
    public long pid() {
        return pid;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public List<Peer> senders() {
        return crowd.peers().subList(0, Math.min(TRAINERS, clients));
    }

    @Override
    public long orders() {
        return crowd.peers().stream()
                .filter(peer -> !peer.deaf)
                .mapToLong(peer -> peer.order)
                .distinct()
                .count();
    }

    @Override
    public int clients() {
        return (int) crowd.peers().stream().filter(peer -> !peer.deaf).count();
    }

    @Override
    public String event(long id, String mark) {
        return "{\"id\":" + id + ",\"type\":\"session.message\",\"text\":\"" + mark + "\"}";
    }

    @Override
    public void beat() {
        crowd.peers().stream().filter(peer -> !peer.deaf).forEach(peer -> Hall.say(peer, "{\"type\":\"beat\"}"));
    }

    @Override
    public void close() throws IOException {
        crowd.close();
    }
}
