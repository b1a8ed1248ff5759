package eu.secu4all.live.session;

import java.util.Locale;

/** How far a session is. */
public enum SessionStatus {
    LOBBY,
    LIVE,
    ENDED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
