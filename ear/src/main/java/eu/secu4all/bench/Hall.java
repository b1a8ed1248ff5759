package eu.secu4all.bench;

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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The product as the load sees it: sessions of their own, people who are let in, and tickets through the real door. */
final class Hall {

    private final String host;
    private final String url;
    private final String user;
    private final String password;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Hall(String host, String url, String user, String password) {
        this.host = host;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    String host() {
        return host;
    }

    /** A new session like the one that ships, with people {@code p1000…} let in; the first {@code trainers} lead it. */
    long session(int people, int trainers) throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement()) {
            String columns = columns(sql);
            sql.executeUpdate("insert into live_session (" + columns + ") select " + columns
                    + " from live_session where template = 0 order by id limit 1");
            long session = number(sql, "select max(id) from live_session");
            sql.executeUpdate("insert into run_sheet (session, version, activities) select " + session
                    + ", version, activities from run_sheet order by session limit 1");
            admit(database, session, people, trainers);
            return session;
        }
    }

    /** How many entries of this type the session's record has, and how many different people made them. */
    long[] stored(long session, String type) throws SQLException {
        try (Connection database = database();
                Statement sql = database.createStatement()) {
            String from = " from transcript where session = " + session + " and type = '" + type + "'";
            return new long[] {number(sql, "select count(*)" + from), number(sql, "select count(distinct actor)" + from)
            };
        }
    }

    /** A ticket for one person, through the real door. */
    CompletableFuture<String> ticket(long session, int person) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://" + host + "/live/api/rooms/" + session + "/tickets"))
                .header("Cookie", "s4a-room-" + session + "=" + secret(session, person))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(Hall::ticket);
    }

    /** Tickets for people from {@code first} on, a few at a time. */
    List<String> tickets(long session, int first, int number) throws InterruptedException {
        List<String> tickets = new ArrayList<>();
        List<CompletableFuture<String>> asked = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            asked.add(ticket(session, first + i));
            if (asked.size() == 16 || i == number - 1) {
                asked.forEach(answer -> tickets.add(answer.join()));
                asked.clear();
            }
        }
        return tickets;
    }

    /** What a client says first; {@code peer} knows what it has seen. */
    static String hello(String ticket, int person, Peer peer) {
        return hello(ticket, person, peer.seen, peer.epoch);
    }

    private static String hello(String ticket, int client, long seen, String epoch) {
        return "{\"type\":\"hello\",\"protocol\":1,\"ticket\":\"" + ticket + "\",\"client\":\"bench"
                + (100_000 + client) + "\",\"seen\":" + seen + ",\"epoch\":\"" + epoch + "\",\"language\":\"en\"}";
    }

    private static String ticket(HttpResponse<String> answer) {
        String body = answer.body();
        int at = body.indexOf("\"ticket\":\"");
        if (at < 0) {
            throw new IllegalStateException(answer.statusCode() + " " + body);
        }
        return body.substring(at + 10, body.indexOf('"', at + 10));
    }

    private static void admit(Connection database, long session, int people, int trainers) throws SQLException {
        database.setAutoCommit(false);
        try (PreparedStatement insert = database.prepareStatement(
                "insert into admission (hash, session, participant, role, name, organisation, language, at_ms)"
                        + " values (?, ?, ?, ?, ?, 'Comune di Tiglio', 'it', 0)")) {
            for (int i = 0; i < people; i++) {
                insert.setString(1, hash(secret(session, i)));
                insert.setLong(2, session);
                insert.setString(3, "p" + (1_000_000 + i));
                insert.setString(4, i < trainers ? "TRAINER" : "LEARNER");
                insert.setString(5, "Person " + i);
                insert.addBatch();
            }
            insert.executeBatch();
            database.commit();
        }
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

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String secret(long session, int person) {
        return "bench-" + session + "-" + person;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Stops waiting on a broken line. */
    static void say(Peer peer, String text) {
        try {
            peer.say(text);
        } catch (IOException lost) {
            throw new IllegalStateException("client " + peer.number, lost);
        }
    }
}
