package eu.secu4all.live.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The newest events of one audience, or of one person, for those who come back. */
final class CatchUp {

    /** An event as it was shown. */
    record Shown(long seq, Item item) {}

    private final ArrayDeque<Shown> shown = new ArrayDeque<>();
    private final int eventsMax;
    private long from;
    private int chars;

    /** @param from nothing up to this number is remembered */
    CatchUp(long from, int eventsMax) {
        this.from = from;
        this.eventsMax = eventsMax;
    }

    void add(long seq, Item item) {
        shown.add(new Shown(seq, item));
        chars += item.text().length();
        while (shown.size() > eventsMax || chars > Limits.CATCH_UP_CHARS_MAX) {
            Shown oldest = shown.remove();
            chars -= oldest.item().text().length();
            from = oldest.seq();
        }
    }

    boolean remembers(long seen) {
        return seen >= from;
    }

    /** What was shown after {@code seen}, oldest first; empty if that is not remembered any more. */
    Optional<List<Shown>> after(long seen) {
        if (seen < from) {
            return Optional.empty();
        }
        ArrayDeque<Shown> missed = new ArrayDeque<>();
        for (var newest = shown.descendingIterator(); newest.hasNext(); ) {
            Shown one = newest.next();
            if (one.seq() <= seen) {
                break;
            }
            missed.addFirst(one);
        }
        return Optional.of(new ArrayList<>(missed));
    }
}
