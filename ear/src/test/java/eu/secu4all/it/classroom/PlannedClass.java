package eu.secu4all.it.classroom;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.secu4all.it.RunningProduct;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/**
 * A session of a test's own, planned from activities of the one that ships; its trainer leads it, all demo people are
 * invited, and guests may come with the code.
 *
 * @param id of the session
 * @param code that guests join with
 */
record PlannedClass(long id, String code) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LETTERS = "BCDFGHJKLM";
    private static final String COLUMNS = "select group_concat(column_name) from information_schema.columns"
            + " where table_schema = database() and table_name = 'live_session'"
            + " and column_name not in ('id', 'join_code', 'status', 'opened_ms', 'ended_ms')";

    /** One activity of the shipped session, to be changed at will. */
    static ObjectNode shipped(String activity) throws SQLException {
        for (var each : read(text("select activities from run_sheet where session = 1"))) {
            if (each.path("id").asText().equals(activity)) {
                return (ObjectNode) each;
            }
        }
        throw new IllegalArgumentException(activity);
    }

    /** Plans a session of these activities. */
    static PlannedClass of(List<ObjectNode> activities) throws SQLException {
        try (var database = database()) {
            String columns = text(COLUMNS);
            run(
                    database,
                    "insert into live_session (" + columns + ", status) select " + columns
                            + ", 'PLANNED' from live_session where id = 1");
            long id = Long.parseLong(text("select max(id) from live_session"));
            var made = new PlannedClass(id, codeOf(id));
            run(database, "insert into run_sheet (session, version, activities) values (?, 0, ?)", id, activities);
            run(database, "insert into live_session_invited (session, person) select ?, id from person", id);
            run(
                    database,
                    "update live_session set guests = 1, guest_organisation = 0, join_code = ? where id = ?",
                    made.code,
                    id);
            return made;
        }
    }

    private static String codeOf(long id) {
        var code = new StringBuilder("%06d".formatted(id));
        for (int i = 0; i < code.length(); i++) {
            code.setCharAt(i, LETTERS.charAt(code.charAt(i) - '0'));
        }
        return code.toString();
    }

    private static ArrayNode read(String json) {
        try {
            return (ArrayNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection database, String statement, Object... values) throws SQLException {
        try (PreparedStatement sql = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i] instanceof List<?> list ? list.toString() : values[i]);
            }
            sql.executeUpdate();
        }
    }

    private static String text(String query) throws SQLException {
        try (var database = database();
                var sql = database.createStatement();
                var row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection database() throws SQLException {
        var database = RunningProduct.database();
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
