package eu.secu4all.transcript.boundary;

import java.sql.SQLException;

/** Why entries were not stored. */
enum Fault {
    /** The number or the command is in the record already. */
    TAKEN,

    /** The entries themselves are at fault: too long, too big together, no such character. */
    ENTRIES,

    /** The database is away or busy: it may take them later. */
    DATABASE;

    private static final int DUPLICATE_KEY = 1062;
    private static final int PACKET_TOO_LARGE = 1153;

    /** All that is said of a failure; drivers and pools wrap what the server answered. */
    static Fault of(SQLException failure) {
        Fault found = DATABASE;
        for (Throwable cause : failure) {
            Fault one = one(cause);
            if (one == TAKEN) {
                return TAKEN;
            }
            found = one == ENTRIES ? ENTRIES : found;
        }
        return found;
    }

    private static Fault one(Throwable cause) {
        if (cause instanceof SQLException answer) {
            String state = String.valueOf(answer.getSQLState());
            if (answer.getErrorCode() == DUPLICATE_KEY) {
                return TAKEN;
            }
            boolean data = state.startsWith("22") || state.startsWith("23");
            return data || answer.getErrorCode() == PACKET_TOO_LARGE ? ENTRIES : DATABASE;
        }
        // the driver does not even send what the server would not take, and reports it as a lost connection
        return cause.getClass().getSimpleName().equals("MaxAllowedPacketException") ? ENTRIES : DATABASE;
    }
}
