package eu.secu4all.transcript.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FaultTest {

    @Test
    @DisplayName("TRANS-2 only a number that is taken counts as taken, however it is wrapped")
    void taken() {
        SQLException duplicate = new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062);
        assertThat(Fault.of(duplicate)).isEqualTo(Fault.TAKEN);
        assertThat(Fault.of(batch(duplicate))).isEqualTo(Fault.TAKEN);
        assertThat(Fault.of(new SQLException("wrapped", duplicate))).isEqualTo(Fault.TAKEN);
        assertThat(Fault.of(new SQLIntegrityConstraintViolationException("may not be null", "23000", 1048)))
                .isEqualTo(Fault.ENTRIES);
    }

    @Test
    @DisplayName("TRANS-5 what is too long or no character is never stored")
    void entries() {
        assertThat(Fault.of(batch(new SQLException("Data too long", "22001", 1406))))
                .isEqualTo(Fault.ENTRIES);
        assertThat(Fault.of(new SQLException("Incorrect string value", "22007", 1366)))
                .isEqualTo(Fault.ENTRIES);
        assertThat(Fault.of(new SQLException("Packet too big", "08S01", 1153))).isEqualTo(Fault.ENTRIES);
        assertThat(Fault.of(new SQLException("Packet too big", "08000", new MaxAllowedPacketException())))
                .isEqualTo(Fault.ENTRIES);
    }

    @Test
    @DisplayName("TRANS-5 a database that is away, busy or full is worth waiting for")
    void database() {
        assertThat(Fault.of(new SQLTransientConnectionException("gone", "08000")))
                .isEqualTo(Fault.DATABASE);
        assertThat(Fault.of(new SQLException("no state"))).isEqualTo(Fault.DATABASE);
        assertThat(Fault.of(new SQLException("Deadlock", "40001", 1213))).isEqualTo(Fault.DATABASE);
        assertThat(Fault.of(new SQLException("Table is full", "HY000", 1114))).isEqualTo(Fault.DATABASE);
        assertThat(Fault.of(new SQLException("No such table", "42S02", 1146))).isEqualTo(Fault.DATABASE);
    }

    private static SQLException batch(SQLException cause) {
        return new BatchUpdateException(
                cause.getMessage(), cause.getSQLState(), cause.getErrorCode(), new int[0], cause);
    }

    /** Named as the driver's. */
    private static final class MaxAllowedPacketException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
