package eu.secu4all.live.content;

import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.PlanJson;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The session that ships: "Assessing the vulnerability of a market square". */
public final class Shipped {

    public static final SessionPlan PLAN = read();

    private Shipped() {}

    /** The first activity of its kind. */
    public static <A extends Activity> A first(Class<A> kind) {
        return PLAN.activities().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    private static SessionPlan read() {
        try (InputStream json = SessionPlan.class.getResourceAsStream("/demo/market-square.json")) {
            return PlanJson.plan(new String(json.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
