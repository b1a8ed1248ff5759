package eu.secu4all.shared;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import java.util.List;

/**
 * A boundary says no: expected, rolled back, and shown to the person in words. {@link #key()} is a key of the bundle
 * {@code texts/refusals}, {@link #details()} are its arguments.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final List<String> details;

    public Refused(String key, String... details) {
        super(key + " " + List.of(details));
        this.key = key;
        this.details = List.of(details);
    }

    public String key() {
        return key;
    }

    public List<String> details() {
        return details;
    }
}
