package eu.secu4all.launch;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The whole product, running: its database, its server and the application. */
public final class Product {
    private static final int GIVE_UP_MAX_S = 60;

    private final Database database;
    private final AppServer server;
    private final Path ear;
    private final FileLock lock;
    private final CountDownLatch started = new CountDownLatch(1);
    private Thread starter;
    private boolean stopped;

    private Product(Database database, AppServer server, Path ear, FileLock lock) {
        this.database = database;
        this.server = server;
        this.ear = ear;
        this.lock = lock;
    }

    /**
     * What it is made of.
     *
     * @param payara the distribution's zip
     * @param mariadb the jar with MariaDB's binaries
     * @param ear the application
     */
    public record Parts(Path payara, Path mariadb, Path ear) {}

    /**
     * What a start may choose.
     *
     * @param httpPort where the product answers
     * @param heap the server's {@code -Xmx}
     * @param demo whether the demo people and the demo session are loaded
     * @param environment further configuration of the application
     */
    public record Wishes(int httpPort, String heap, boolean demo, Map<String, String> environment) {
        public Wishes {
            environment = Map.copyOf(environment);
        }
    }

    /** Removes the data of an earlier run. */
    public static void forget(Path folder) throws IOException {
        Folders.delete(folder);
    }

    /** Starts all three in order. When that fails, what has been started is stopped again. */
    public static Product start(Home home, Parts parts, Wishes wishes, Progress progress)
            throws IOException, InterruptedException {
        var product = prepare(home, parts, wishes, progress);
        try {
            product.startAll();
            return product;
        } catch (IOException | InterruptedException | RuntimeException e) {
            product.stop();
            throw e;
        }
    }

    /** Unpacks and checks everything, and starts nothing. */
    public static Product prepare(Home home, Parts parts, Wishes wishes, Progress progress)
            throws IOException, InterruptedException {
        home.demandSpace();
        var lock = home.lock();
        Child.stopStale(AppServer.NAME, home, progress);
        Child.stopStale(Database.NAME, home, progress);
        Ports.demandFree(wishes.httpPort());
        var database = Database.in(home, parts.mariadb(), progress);
        var environment = new HashMap<>(wishes.environment());
        environment.put("SECU4ALL_DATABASE_URL", database.url());
        environment.put("SECU4ALL_DATABASE_USER", database.user());
        environment.put("SECU4ALL_DATABASE_PASSWORD", database.password());
        environment.put("SECU4ALL_DEMO", Boolean.toString(wishes.demo()));
        environment.put("SECU4ALL_BASE_URL", "http://localhost:" + wishes.httpPort());
        var settings = new AppServer.Settings(wishes.httpPort(), wishes.heap(), environment);
        var server = AppServer.in(home, parts.payara(), settings, progress);
        return new Product(database, server, parts.ear(), lock);
    }

    void startAll() throws IOException, InterruptedException {
        synchronized (this) {
            if (stopped) {
                throw new CannotStart("It was stopped before it started");
            }
            starter = Thread.currentThread();
        }
        try {
            database.start();
            server.start();
            server.deploy(ear);
        } finally {
            started.countDown();
        }
    }

    public Database database() {
        return database;
    }

    public AppServer server() {
        return server;
    }

    /**
     * The server first, so that it can still write what it holds. A start that is still under way in another thread is
     * given up before, else it would start the next program behind our back.
     */
    public void stop() throws IOException, InterruptedException {
        giveUpStart();
        try {
            server.stop();
        } finally {
            try {
                database.stop();
            } finally {
                lock.acquiredBy().close();
            }
        }
    }

    private void giveUpStart() throws InterruptedException {
        Thread busy;
        synchronized (this) {
            stopped = true;
            busy = starter;
        }
        if (busy != null && busy != Thread.currentThread() && started.getCount() > 0) {
            busy.interrupt();
            started.await(GIVE_UP_MAX_S, TimeUnit.SECONDS);
        }
    }
}
