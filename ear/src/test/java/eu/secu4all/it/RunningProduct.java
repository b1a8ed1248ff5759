package eu.secu4all.it;

import eu.secu4all.launch.AppServer;
import eu.secu4all.launch.Database;
import eu.secu4all.launch.Home;
import eu.secu4all.launch.Ports;
import eu.secu4all.launch.Product;
import eu.secu4all.launch.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one product that all integration tests share. It starts with the first test that asks for it and stops after the
 * last; its data are new each time.
 */
public final class RunningProduct implements LauncherSessionListener {
    private static Product product;
    private static Path application;

    /** The address of the product's first page, with a slash at the end. */
    public static URI url() {
        return get().server().url();
    }

    /** The same address for WebSockets. */
    public static URI socketUrl() {
        return URI.create(url().toString().replaceFirst("^http", "ws"));
    }

    public static AppServer server() {
        return get().server();
    }

    public static Database database() {
        return get().database();
    }

    /** Everything the server has logged since its last start. */
    public static String log() {
        try {
            return server().logged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings a killed server back, with the same data and on the same port. */
    public static void restartServer() throws IOException, InterruptedException {
        server().start();
        server().deploy(application);
    }

    /** Puts another build of the application in the place of the running one. */
    static void deploy(Path ear) throws IOException, InterruptedException {
        if (!ear.equals(application)) {
            server().deploy(ear);
            application = ear;
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static synchronized Product get() {
        if (product == null) {
            product = start();
        }
        return product;
    }

    private static Product start() {
        Path folder = path("run.home");
        try {
            Product.forget(folder);
            var home = Home.at(folder, path("run.programs"));
            application = path("run.ear");
            var parts = new Product.Parts(path("run.payara"), path("run.mariadb"), application);
            var wishes = new Product.Wishes(Ports.free(), "1g", true, Map.of());
            return Product.start(home, parts, wishes, new Progress(System.out, Clock.systemUTC()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized void stop() {
        try {
            if (product != null) {
                product.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
