package eu.secu4all.live.worksheet;

import java.util.Collection;
import java.util.Map;

/** What stands in one place of a worksheet. */
sealed interface Cell permits TextCell, ValueCell {

    /** Counts its changes, from 1. */
    int rev();

    boolean isFilled();

    /** A String, a Long, a Double, or null if nothing stands there. */
    Object content();

    /** Those who changed it, the first one first. */
    Collection<String> authors();

    /** As the protocol has it, with {@code by}; what is null is not there. */
    Map<String, Object> view();
}
