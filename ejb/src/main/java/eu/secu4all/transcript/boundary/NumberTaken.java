package eu.secu4all.transcript.boundary;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** TRANS-2: one of the numbers (or commands) of a batch is already in the record; nothing of the batch was stored. */
@ApplicationException(rollback = true)
public class NumberTaken extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public NumberTaken(Throwable cause) {
        super(cause);
    }
}
