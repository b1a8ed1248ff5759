package eu.secu4all.it.live;

import eu.secu4all.it.RunningProduct;
import java.io.IOException;
import java.net.URI;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A live session of a test's own: the shipped one once more, with one trainer (person 0) and learners (1 and up). They
 * are let in by rows in the database; from there on everything goes through the real door.
 */
public final class LiveClass {
    private static final String COPIED = "select group_concat(column_name) from information_schema.columns"
            + " where table_schema = database() and table_name = 'live_session' and column_name not in ('id', 'join_code')";
    private static final String ADMIT = "insert into admission"
            + " (hash, session, participant, role, name, organisation, language, at_ms) values (?, ?, ?, ?, ?, ?, 'en', 0)";

    private static final Duration ANSWER_MAX = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final long id;
    private final URI address;

    private LiveClass(long id, URI address) {
        this.id = id;
        this.address = address;
    }

    public static LiveClass withLearners(int learners) throws SQLException {
        return of(IntStream.rangeClosed(0, learners)
                .mapToObj(person -> "Person " + person)
                .toList());
    }

    /** The first of these people is the trainer. */
    public static LiveClass of(List<String> names) throws SQLException {
        try (var database = database();
                var sql = database.createStatement()) {
            String columns = text(database, COPIED);
            sql.executeUpdate("insert into live_session (" + columns + ") select " + columns
                    + " from live_session where template = 0 order by id limit 1");
            long id = Long.parseLong(text(database, "select max(id) from live_session"));
            var made = new LiveClass(id, RunningProduct.url());
            sql.executeUpdate("insert into run_sheet (session, version, activities) select " + made.id
                    + ", version, activities from run_sheet order by session limit 1");
            for (int person = 0; person < names.size(); person++) {
                made.admit(database, person, names.get(person));
            }
            return made;
        }
    }

    /** The same session, reached at another address of the server. */
    public LiveClass at(URI otherAddress) {
        return new LiveClass(id, otherAddress);
    }

    /** Where the server answers, with a slash at the end. */
    public URI address() {
        return address;
    }

    /** Name and value of the cookie by which the door knows this person. */
    public String cookie(int person) {
        return "s4a-room-" + id + "=" + secret(person);
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

    /** All entries of the record but those of people who come and go, in order, by type. */
    public List<String> happened() throws SQLException {
        try (var database = database();
                PreparedStatement query = database.prepareStatement("select type from transcript"
                        + " where session = ? and type not in ('person.came', 'person.went') order by seq")) {
            query.setLong(1, id);
            var types = new ArrayList<String>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            return types;
        }
    }

    /** Whether the database holds what this command did; see {@link LiveClient.Sent#name()}. */
    public boolean isRecorded(String command) throws SQLException {
        try (var database = database();
                PreparedStatement query =
                        database.prepareStatement("select 1 from transcript where session = ? and command = ?")) {
            query.setLong(1, id);
            query.setString(2, command);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    String ticket(int person) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/live/api/rooms/" + id + "/tickets"))
                .header("Cookie", cookie(person))
                .timeout(ANSWER_MAX)
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

    public static String participant(int person) {
        return "p" + (1_000_000 + person);
    }

    private void admit(Connection database, int person, String name) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(ADMIT)) {
            insert.setString(1, hash(secret(person)));
            insert.setLong(2, id);
            insert.setString(3, participant(person));
            insert.setString(4, person == 0 ? "TRAINER" : "LEARNER");
            insert.setString(5, name);
            insert.setString(6, "Town " + person % 3);
            insert.executeUpdate();
        }
    }

    String secret(int person) {
        return "test-" + id + "-" + person;
    }

    public static Connection database() throws SQLException {
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
