package eu.secu4all.web.cohort;

/** Which people of a table. */
public enum Who {
    ALL,
    BEHIND,
    /** Nothing done, and nothing begun as far as the reader may know. */
    NOT_BEGUN,
    DONE;

    boolean holds(HeatRow row) {
        return switch (this) {
            case ALL -> true;
            case BEHIND -> row.tempo() == Tempo.BEHIND;
            case NOT_BEGUN -> row.untouched();
            case DONE -> row.tempo() == Tempo.DONE;
        };
    }
}
