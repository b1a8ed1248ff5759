package eu.secu4all.it.live;

import eu.secu4all.it.RunningProduct;
import eu.secu4all.launch.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A session of its own like the one that ships, and people who were let in: {@code p9000000} leads it. */
final class SeededClass {

    static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicInteger TABS = new AtomicInteger(1_000);
    private static final int FIRST = 9_000_000;

    final long session;

    /** Person 0 is the trainer, the others are learners. */
    SeededClass(int people) throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement()) {
            String columns = columns(sql);
            sql.executeUpdate("insert into live_session (" + columns + ") select " + columns
                    + " from live_session where template = 0 order by id limit 1");
            session = number("select max(id) from live_session");
            sql.executeUpdate("insert into run_sheet (session, version, activities) select " + session
                    + ", version, activities from run_sheet order by session limit 1");
            for (int i = 0; i < people; i++) {
                sql.executeUpdate(
                        "insert into admission (hash, session, participant, role, name, organisation, language, at_ms)"
                                + " values ('" + hash(secret(i)) + "', " + session + ", '" + participant(i) + "', '"
                                + (i == 0 ? "TRAINER" : "LEARNER") + "', 'Person " + i + "', 'Tiglio', 'de', 0)");
            }
        }
    }

    static String participant(int person) {
        return "p" + (FIRST + person);
    }

    HttpResponse<String> post(int person, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RunningProduct.url() + "live/api/rooms/" + session + path))
                .header("Cookie", "s4a-room-" + session + "=" + secret(person))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    String ticket(int person) throws IOException, InterruptedException {
        String body = post(person, "/tickets", "").body();
        int at = body.indexOf("\"ticket\":\"") + 10;
        return body.substring(at, body.indexOf('"', at));
    }

    /** In the room in a tab of its own, with the first view. */
    RoomClient enter(int person) throws IOException, InterruptedException {
        return enter(new RoomClient(person, "ittab" + TABS.incrementAndGet()));
    }

    /** The same tab once more: with what it saw. */
    RoomClient enter(RoomClient client) throws IOException, InterruptedException {
        client.connect();
        client.hello(ticket(client.person()));
        client.await(items -> items.stream().anyMatch(item -> item.get("type").equals("welcome")));
        return client;
    }

    long stored(String type) throws SQLException {
        return number("select count(*) from transcript where session = " + session + " and type = '" + type + "'");
    }

    static long number(String query) throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static Connection database() throws SQLException {
        Database database = RunningProduct.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private String secret(int person) {
        return "it-" + session + "-" + person;
    }

    private static String columns(Statement sql) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet row = sql.executeQuery("select column_name from information_schema.columns"
                + " where table_schema = database() and table_name = 'live_session'")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        columns.removeAll(List.of("id", "join_code"));
        return String.join(", ", columns);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
