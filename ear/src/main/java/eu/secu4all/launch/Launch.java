package eu.secu4all.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/** {@code mvn -Prun}: starts the product and keeps it running until Ctrl-C. */
public final class Launch {
    private static final Pattern FIRST_LINK = Pattern.compile("http\\S+/setup\\?key=[\\w-]+");

    private static volatile boolean stopping;

    private Launch() {}

    public static void main(String[] arguments) {
        var progress = new Progress(System.out, Clock.systemUTC());
        try {
            run(progress);
        } catch (CannotStart e) {
            giveUp(e.getMessage());
        } catch (IOException e) {
            giveUp("It cannot be started: " + e);
        } catch (InterruptedException e) {
            giveUp("It was interrupted");
        }
    }

    private static void giveUp(String reason) {
        // Ctrl-C during the start: what fails then, fails because we stop it
        if (!stopping) {
            System.err.println(System.lineSeparator() + reason);
            System.exit(1);
        }
    }

    private static void run(Progress progress) throws IOException, InterruptedException {
        var home = Home.at(path("run.home"), path("run.programs"));
        var parts = new Product.Parts(path("run.payara"), path("run.mariadb"), path("run.ear"));
        var wishes = new Product.Wishes(
                Integer.getInteger("run.port"),
                System.getProperty("run.heap"),
                Boolean.parseBoolean(System.getProperty("run.demo")),
                Map.of());
        Platform.demandSupported();
        var product = Product.prepare(home, parts, wishes, progress);
        // before the first server starts: Ctrl-C during the start must leave nothing running either
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product, progress), "stop"));
        product.startAll();
        welcome(product, wishes.demo(), progress);
        new CountDownLatch(1).await();
    }

    private static void welcome(Product product, boolean demo, Progress progress) throws IOException {
        progress.say("");
        if (demo) {
            DemoAccounts.all().forEach(account -> progress.say(account.line()));
        } else {
            firstLink(product.server()).ifPresent(progress::say);
        }
        progress.say("Secu4All Classroom runs at " + product.server().url() + " after "
                + Math.round(progress.secondsSoFar()) + " s. The log is "
                + product.server().log()
                + ". Ctrl-C stops it.");
    }

    /** The server writes it to its log as long as there is no administrator; here nobody has to look for it. */
    private static Optional<String> firstLink(AppServer server) throws IOException {
        return FIRST_LINK
                .matcher(server.logged())
                .results()
                .map(link -> "Open this once to become the first administrator: " + link.group())
                .findFirst();
    }

    private static void stop(Product product, Progress progress) {
        stopping = true;
        progress.say("");
        progress.begin("Stopping");
        try {
            product.stop();
            progress.end();
        } catch (IOException | InterruptedException | RuntimeException e) {
            System.err.println("Stopping failed: " + e);
        }
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
