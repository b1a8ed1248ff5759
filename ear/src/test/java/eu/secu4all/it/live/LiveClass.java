package eu.secu4all.it.live;

import eu.secu4all.it.RunningProduct;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A live session of a test's own: the shipped one once more, with one trainer (person 0) and learners (1 and up). They
 * are let in by rows in the database; from there on everything goes through the real door.
 */
public final class LiveClass {
    private static final String COPIED = "select group_concat(column_name) from information_schema.columns"
            + " where table_schema = database() and table_name = 'live_session' and column_name not in ('id', 'join_code')";
    private static final String ADMIT = "insert into admission"
            + " (hash, session, participant, role, name, organisation, language, at_ms) values (?, ?, ?, ?, ?, ?, 'en', 0)";

    private final HttpClient http = HttpClient.newHttpClient();
    private final long id;

    private LiveClass(long id) {
        this.id = id;
    }

    public static LiveClass withLearners(int learners) throws SQLException {
        try (var database = database();
                var sql = database.createStatement()) {
            String columns = text(database, COPIED);
            sql.executeUpdate("insert into live_session (" + columns + ") select " + columns
                    + " from live_session where template = 0 order by id limit 1");
            var made = new LiveClass(Long.parseLong(text(database, "select max(id) from live_session")));
            sql.executeUpdate("insert into run_sheet (session, version, activities) select " + made.id
                    + ", version, activities from run_sheet order by session limit 1");
            for (int person = 0; person <= learners; person++) {
                made.admit(database, person);
            }
            return made;
        }
    }

    public long id() {
        return id;
    }

    /** A new tab of this person, with the room on it. */
    public LiveClient enter(int person) {
        return new LiveClient(this, person).connected();
    }

    /** How many entries of this type the record holds, by who made them. */
    public Map<String, Long> recorded(String type) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var database = database();
                PreparedStatement query = database.prepareStatement(
                        "select actor, count(*) from transcript where session = ? and type = ? group by actor")) {
            query.setLong(1, id);
            query.setString(2, type);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return counts;
    }

    String ticket(int person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(RunningProduct.url().resolve("/live/api/rooms/" + id + "/tickets"))
                .header("Cookie", "s4a-room-" + id + "=" + secret(person))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("no ticket: " + answer.statusCode() + " " + answer.body());
        }
        return LiveClient.JSON.readTree(answer.body()).path("ticket").asText();
    }

    HttpClient http() {
        return http;
    }

    static String participant(int person) {
        return "p" + (1_000_000 + person);
    }

    private void admit(Connection database, int person) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADMIT)) {
            insert.setString(1, hash(secret(person)));
            insert.setLong(2, id);
            insert.setString(3, participant(person));
            insert.setString(4, person == 0 ? "TRAINER" : "LEARNER");
            insert.setString(5, "Person " + person);
            insert.setString(6, "Town " + person % 3);
            insert.executeUpdate();
        }
    }

    private String secret(int person) {
        return "test-" + id + "-" + person;
    }

    private static Connection database() throws SQLException {
        var database = RunningProduct.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String text(Connection database, String query) throws SQLException {
        try (var sql = database.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
