package eu.secu4all.transcript.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** How long learners attended ended sessions. The live engine counts, and hands it over when a session ends (TRANS-4). */
@Stateless
public class Attendances {

    private static final String CLEAR = "DELETE FROM attendance WHERE session = ?";
    private static final String KEEP =
            "INSERT INTO attendance (session, participant, minutes, until_ms) VALUES (?, ?, ?, ?)";
    private static final String OF = "SELECT session, minutes FROM attendance WHERE participant = ? ORDER BY session";
    private static final String READ = "SELECT participant, minutes, until_ms FROM attendance WHERE session = ?";

    @Resource(lookup = "java:app/jdbc/secu4all")
    private DataSource database;

    @Inject
    private Event<AttendanceKept> kept;

    /** Keeps this in the place of what was kept for the session before. */
    public void keep(long session, Attended attended) {
        try (Connection connection = database.getConnection();
                PreparedStatement clear = connection.prepareStatement(CLEAR);
                PreparedStatement insert = connection.prepareStatement(KEEP)) {
            clear.setLong(1, session);
            clear.executeUpdate();
            for (Map.Entry<String, Integer> one : attended.minutes().entrySet()) {
                insert.setLong(1, session);
                insert.setString(2, one.getKey());
                insert.setInt(3, one.getValue());
                insert.setLong(4, attended.until().toEpochMilli());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new EJBException(failure);
        }
        kept.fire(new AttendanceKept(session));
    }

    /** What was kept when the session last ended; empty if nothing, or if no learner came. */
    public Optional<Attended> find(long session) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, session);
            Map<String, Integer> minutes = new HashMap<>();
            Instant until = Instant.EPOCH;
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    minutes.put(row.getString(1), row.getInt(2));
                    until = Instant.ofEpochMilli(row.getLong(3));
                }
            }
            return minutes.isEmpty() ? Optional.empty() : Optional.of(new Attended(until, minutes));
        } catch (SQLException failure) {
            throw new EJBException(failure);
        }
    }

    /** The minutes that this participant attended, by session. */
    public Map<Long, Integer> of(String participant) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(OF)) {
            select.setString(1, participant);
            Map<Long, Integer> minutes = new LinkedHashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    minutes.put(row.getLong(1), row.getInt(2));
                }
            }
            return minutes;
        } catch (SQLException failure) {
            throw new EJBException(failure);
        }
    }
}
