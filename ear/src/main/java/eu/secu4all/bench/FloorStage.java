package eu.secu4all.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The floor: a plain Node {@code ws} server that broadcasts what it hears; nothing is stored, nobody signs in. */
final class FloorStage implements FanOut.Stage, AutoCloseable {

    private static final String PROGRAM = """
            const { WebSocketServer } = require('ws');
            const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.argv[2]), perMessageDeflate: false });
            server.on('connection', client => client.on('message', data => {
              const text = data.toString();
              for (const one of server.clients) if (one.readyState === 1) one.send(text);
            }));
            """;

    private final Process process;
    private final Crowd crowd;
    private final int clients;
    private final Audience audience = new Audience(peer -> {});

    private FloorStage(Process process, Crowd crowd, int clients) {
        this.process = process;
        this.crowd = crowd;
        this.clients = clients;
    }

    /** Installs {@code ws} into a folder of its own; false if there is no Node here. */
    static boolean install(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("floor.js"), PROGRAM);
        if (Files.isDirectory(folder.resolve("node_modules/ws"))) {
            return true;
        }
        try {
            Process npm = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent", "ws@8")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            return npm.waitFor(120, TimeUnit.SECONDS) && npm.exitValue() == 0;
        } catch (IOException noNode) {
            return false;
        }
    }

    static FloorStage start(Path folder, int port, int clients) throws IOException {
        Process node = new ProcessBuilder("node", "floor.js", String.valueOf(port))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile())
                .start();
        LockSupport.parkNanos(1_500_000_000L);
        var stage = new FloorStage(node, new Crowd("127.0.0.1:" + port), clients);
        for (int i = 0; i < clients; i++) {
            stage.crowd.join("/", 0, stage.audience);
        }
        while (stage.audience.opened < clients) {
            LockSupport.parkNanos(2_000_000);
        }
        return stage;
    }

    @Override
    public String name() {
        return "node ws";
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public List<Peer> senders() {
        return crowd.peers().subList(0, 1);
    }

    @Override
    public long orders() {
        return crowd.peers().stream().mapToLong(peer -> peer.order).distinct().count();
    }

    @Override
    public int clients() {
        return clients;
    }

    /** As long as the room's event. */
    @Override
    public String event(long id, String mark) {
        return "{\"type\":\"event\",\"seq\":" + id
                + ",\"at\":1772442000000,\"event\":\"session.messageChanged\",\"by\":\"p1000000\","
                + "\"patch\":{\"session\":{\"status\":\"lobby\",\"startedAt\":null,\"endedAt\":null,\"message\":\""
                + mark + "\"}}}";
    }

    @Override
    public void beat() {
        // plain ws knows none
    }

    @Override
    public void close() throws IOException {
        crowd.close();
        process.destroy();
    }
}
