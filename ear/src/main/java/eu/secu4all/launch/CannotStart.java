package eu.secu4all.launch;

/** Something hinders the start; the message is the one line that the person at the keyboard reads. */
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
