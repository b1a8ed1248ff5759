package eu.secu4all.bench;

import eu.secu4all.launch.Home;
import eu.secu4all.launch.Ports;
import eu.secu4all.launch.Product;
import eu.secu4all.launch.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;

/** {@code mvn -Pbench}: starts the product with data of its own, measures, and stops it. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        Path folder = path("bench.home");
        if (System.getProperty("bench.pid") != null) {
            measureRunning(folder);
            return;
        }
        Product.forget(folder.resolve("product"));
        var parts = new Product.Parts(path("run.payara"), path("run.mariadb"), path("run.ear"));
        var wishes = new Product.Wishes(Ports.free(), System.getProperty("bench.heap", "2g"), true, Map.of());
        Product product = Product.start(
                Home.at(folder.resolve("product"), path("run.programs")),
                parts,
                wishes,
                new Progress(System.out, Clock.systemUTC()));
        try {
            var database = product.database();
            var hall = new Hall(
                    product.server().url().getAuthority(), database.url(), database.user(), database.password());
            new Programme(hall, product.server().pid(), folder).run().write(folder.resolve("bench.json"));
        } finally {
            product.stop();
        }
    }

    /** Against a product that runs already, for work on its speed. */
    private static void measureRunning(Path folder) throws IOException, SQLException, InterruptedException {
        var hall = new Hall(
                System.getProperty("bench.host"),
                System.getProperty("bench.url"),
                "secu4all",
                System.getProperty("bench.password"));
        new Programme(hall, Long.getLong("bench.pid"), folder).run().write(folder.resolve("bench.json"));
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
