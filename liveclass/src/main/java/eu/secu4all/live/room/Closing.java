package eu.secu4all.live.room;

/** Why the server closes a connection; the codes of PROTOCOL.md section 3. */
public enum Closing {
    GOODBYE(1000),
    NO_FRAME(1002),
    NOT_TEXT(1003),
    NOT_UTF8(1007),
    TOO_BIG(1009),
    SERVER_STOPS(1012),
    BROKE_PROTOCOL(4001),
    TICKET_REFUSED(4002),
    REMOVED(4003),
    REPLACED(4004),
    WRONG_VERSION(4005),
    SILENT(4006),
    TOO_SLOW(4007),
    TOO_FAST(4008);

    private final int code;

    Closing(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
