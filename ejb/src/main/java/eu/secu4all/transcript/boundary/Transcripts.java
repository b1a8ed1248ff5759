package eu.secu4all.transcript.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The stored records of all live sessions. Plain JDBC: one batch is one bulk insert and one commit. */
@Stateless
public class Transcripts {

    private static final String APPEND =
            "INSERT INTO transcript (session, seq, at_ms, actor, command, type, body) VALUES (?, ?, ?, ?, ?, ?, ?)";
    private static final String PAGE = "SELECT seq, at_ms, actor, command, type, body FROM transcript"
            + " WHERE session = ? AND seq > ? ORDER BY seq LIMIT ?";
    private static final List<String> ERASE =
            List.of("DELETE FROM transcript WHERE session = ?", "DELETE FROM attendance WHERE session = ?");

    @Resource(lookup = "java:app/jdbc/secu4all")
    private DataSource database;

    /**
     * Stores entries, of one session or of many, all or none (TRANS-1).
     *
     * @throws NumberTaken if a number or a command of them is in the record already (TRANS-2)
     * @throws NeverStored if the database will not take them at any time (TRANS-5)
     */
    public void append(List<Entry> entries) throws NumberTaken {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (Entry entry : entries) {
                fill(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            switch (Fault.of(failure)) {
                case TAKEN -> throw new NumberTaken(failure);
                case ENTRIES -> throw new NeverStored(failure);
                case DATABASE -> throw new EJBException(failure);
            }
        }
    }

    /** Entries of a session with a number above {@code after}, in order, at most {@code max}. */
    public List<Entry> read(long session, long after, int max) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(PAGE)) {
            select.setLong(1, session);
            select.setLong(2, after);
            select.setInt(3, max);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(entry(session, row));
                }
            }
            return entries;
        } catch (SQLException failure) {
            throw new EJBException(failure);
        }
    }

    /** Removes the whole record of a session (TRANS-3), and who attended it. */
    public void erase(long session) {
        try (Connection connection = database.getConnection()) {
            for (String table : ERASE) {
                try (PreparedStatement delete = connection.prepareStatement(table)) {
                    delete.setLong(1, session);
                    delete.executeUpdate();
                }
            }
        } catch (SQLException failure) {
            throw new EJBException(failure);
        }
    }

    private static void fill(PreparedStatement insert, Entry entry) throws SQLException {
        insert.setLong(1, entry.session());
        insert.setLong(2, entry.seq());
        insert.setLong(3, entry.at().toEpochMilli());
        insert.setString(4, entry.actor());
        if (entry.command().isEmpty()) {
            insert.setNull(5, Types.VARCHAR);
        } else {
            insert.setString(5, entry.command());
        }
        insert.setString(6, entry.type());
        insert.setString(7, entry.body());
    }

    private static Entry entry(long session, ResultSet row) throws SQLException {
        String command = row.getString(4);
        return new Entry(
                session,
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                row.getString(3),
                command == null ? "" : command,
                row.getString(5),
                row.getString(6));
    }
}
