package eu.secu4all.live.room;

import java.time.Duration;

/** The limits of a room. PROTOCOL.md section 8 names those that clients meet. */
public final class Limits {

    public static final int PEOPLE_MAX = 5_000;
    public static final int TABS_MAX = 5;

    /** Learners get the names of the others only in rooms of up to this many people. */
    public static final int NAMED_TO_LEARNERS_MAX = 300;

    /** Events that were decided but are not stored yet. */
    public static final int UNSTORED_MAX = 20_000;

    /** Events a room remembers for those who come back; who missed more gets a snapshot. */
    static final int CATCH_UP_MAX = 2_000;

    static final int CATCH_UP_CHARS_MAX = 2_000_000;
    static final int CATCH_UP_PERSONAL_MAX = 32;

    static final Duration AWAY_AFTER = Duration.ofSeconds(6);
    static final Duration TYPING_FOR = Duration.ofSeconds(5);
    public static final Duration EMPTY_FOR = Duration.ofMinutes(10);

    /** How often the parts of the tree {@code now} may change for the same audience. */
    static final Duration PEOPLE_EVERY = Duration.ofSeconds(1);

    static final Duration TALLIES_EVERY = Duration.ofMillis(200);
    static final Duration FOCUS_EVERY = Duration.ofMillis(100);

    private Limits() {}
}
