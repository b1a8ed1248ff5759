package eu.secu4all.it.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.it.RunningProduct;
import eu.secu4all.it.people.PlainBrowser;
import eu.secu4all.it.people.SignedIn;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A cohort of two newcomers: one has read the lessons and handed in the worksheet that builds on them, the other has only
 * begun. To be closed, so that nothing of it waits for the trainers of other tests.
 */
public final class SmallCohort implements AutoCloseable {

    /** The unit whose worksheet is handed in. */
    public static final String EXERCISE = "secu4all/vulnerability/own-assessment";

    private static final String PAPER = "{\"cells\":{\"zones/r1/zone\":\"zone-a\",\"zones/r1/zone-life\":\"Stalls\","
            + "\"zones/r1/zone-people\":1250,\"scenarios/r1/if-text\":\"a van turns in\",\"scenarios/r1/likelihood\":3,"
            + "\"scenarios/r1/consequence\":4,\"scenarios/r1/risk\":12,\"other-view\":\"The traders\"},"
            + "\"rows\":{\"zones\":[\"r1\"],\"scenarios\":[\"r1\"]}}";
    private static final String NOW = "unix_timestamp() * 1000";
    private static final String A_MONTH = "30 * 86400000";

    private final String learner;
    private final String beginner;
    private final long cohort;
    private final long room;
    private final long handIn;

    private SmallCohort(String leader, String like) throws SQLException, IOException, InterruptedException {
        learner = SignedIn.newcomer(like);
        beginner = SignedIn.newcomer(like);
        cohort = sql(
                "insert into cohort (programme, name, leader, start_ms, due_ms, version) select 'secu4all', 'Small', id, "
                        + NOW + " - " + A_MONTH + ", " + NOW + " + " + A_MONTH + ", 1 from person where email = ?",
                leader);
        for (String member : List.of(learner, beginner)) {
            sql(
                    "insert into enrolment (person, programme, how, cohort, at_ms) select id, 'secu4all', 'COHORT', "
                            + cohort + ", " + NOW + " from person where email = ?",
                    member);
        }
        read(learner, "see-the-whole", "zones-and-assets", "scoring-and-its-limits");
        read(beginner, "see-the-whole");
        room = begin();
        handIn = handIn();
    }

    /** Led by this trainer; its people are like this person. */
    public static SmallCohort of(String leader, String like) throws IOException, InterruptedException {
        try {
            return new SmallCohort(leader, like);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The e-mail address of who has handed in. */
    public String learner() {
        return learner;
    }

    public long cohort() {
        return cohort;
    }

    /** What the learner has handed in, for the first time. */
    public long handedIn() {
        return handIn;
    }

    private static void read(String email, String... lessons) throws SQLException {
        for (String lesson : lessons) {
            sql(
                    "insert into learned_fact (person, programme, module, unit, kind, item, amount, at_ms) select id,"
                            + " 'secu4all', 'vulnerability', '" + lesson + "', 'DONE', '', 0, " + NOW
                            + " from person where email = ?",
                    email);
        }
    }

    /** Presses the button of the exercise. */
    private long begin() throws IOException, InterruptedException {
        PlainBrowser browser = new PlainBrowser();
        browser.signIn(learner, SignedIn.PASSWORD, "/people/profile");
        HttpResponse<String> answer = browser.post("/exercise/enter", Map.of("id", EXERCISE), Optional.empty());
        String to = answer.headers().firstValue("Location").orElse("");
        assertThat(to).matches(".*/sessions/\\d+/enter");
        return Long.parseLong(to.replaceAll(".*/sessions/(\\d+)/enter", "$1"));
    }

    private long handIn() throws SQLException {
        sql("update exercise set status = 'HANDED_IN' where session = ?", room);
        return sql(
                "insert into hand_in (exercise, number, paper, at_ms) select id, 1, '" + PAPER + "', " + NOW
                        + " from exercise where session = ?",
                room);
    }

    private static long sql(String statement, Object value) throws SQLException {
        var product = RunningProduct.database();
        try (Connection database = DriverManager.getConnection(product.url(), product.user(), product.password());
                PreparedStatement sql = database.prepareStatement(statement, PreparedStatement.RETURN_GENERATED_KEYS)) {
            sql.setObject(1, value);
            sql.executeUpdate();
            try (ResultSet key = sql.getGeneratedKeys()) {
                return key.next() ? key.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() {
        try {
            for (String member : List.of(learner, beginner)) {
                sql("delete from enrolment where person = (select id from person where email = ?)", member);
            }
            sql("delete from cohort where id = ?", cohort);
            sql("delete from exercise where session = ?", room);
            sql("delete from live_session where id = ?", room);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
