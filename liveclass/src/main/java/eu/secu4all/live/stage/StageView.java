package eu.secu4all.live.stage;

import java.util.Locale;

/** What of the current activity is on the stage. */
public enum StageView {
    ACTIVITY,
    /** The worksheets of all groups side by side. */
    COMPARE,
    /** The worksheet of one group. */
    WORKSHEET;

    /** As the protocol writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
