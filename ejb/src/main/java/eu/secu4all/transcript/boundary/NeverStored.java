package eu.secu4all.transcript.boundary;

import jakarta.ejb.ApplicationException;
import java.io.Serial;

/** TRANS-5: one of the entries is nothing that the database takes, however often it is asked; nothing of the batch was stored. */
@ApplicationException(rollback = true)
public class NeverStored extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public NeverStored(Throwable cause) {
        super(cause);
    }
}
