package eu.secu4all.live.socket;

import eu.secu4all.live.room.Item;
import java.util.List;

/**
 * Joins items to frames. Connections that are at the same point of the same lane get the very same frame, so a thousand of
 * them cost one joining. Each sending thread has its own.
 */
final class Frames {

    private static final int REMEMBERED = 256;

    private record Known(long lane, long first, long last, Frame frame) {
        boolean is(Item firstItem, Item lastItem) {
            return lane == firstItem.lane() && first == firstItem.index() && last == lastItem.index();
        }
    }

    private final Known[] known = new Known[REMEMBERED];

    /** @param items at least one */
    Frame join(List<Item> items) {
        Item first = items.get(0);
        Item last = items.get(items.size() - 1);
        if (!isStretch(items, first, last)) {
            return write(items);
        }
        int place = (int) ((first.lane() * 31 + first.index()) * 31 + last.index()) & (REMEMBERED - 1);
        Known found = known[place];
        if (found == null || !found.is(first, last)) {
            found = new Known(first.lane(), first.index(), last.index(), write(items));
            known[place] = found;
        }
        return found.frame();
    }

    private static boolean isStretch(List<Item> items, Item first, Item last) {
        if (first.lane() == 0 || last.index() - first.index() + 1 != items.size()) {
            return false;
        }
        for (Item item : items) {
            if (item.lane() != first.lane()) {
                return false;
            }
        }
        return true;
    }

    private static Frame write(List<Item> items) {
        int length = 2;
        for (Item item : items) {
            length += item.text().length() + 1;
        }
        StringBuilder text = new StringBuilder(length).append('[');
        for (Item item : items) {
            text.append(text.length() == 1 ? "" : ",").append(item.text());
        }
        return Frame.text(text.append(']').toString());
    }
}
