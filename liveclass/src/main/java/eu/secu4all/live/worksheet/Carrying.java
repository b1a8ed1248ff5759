package eu.secu4all.live.worksheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes of one text that several people make at the same time.
 *
 * <p>A change is a list of splices in ascending order that do not overlap; all of its positions are those of the text
 * before it. The browser has the same functions, so that both sides come to the same text:
 * {@code apply(apply(t, a), over(b, a, false))} equals {@code apply(apply(t, b), over(a, b, true))} for any two changes
 * {@code a} and {@code b} of {@code t}, of which {@code a} comes first at
 * one place: it was accepted first, unless WS-9 says otherwise.
 */
public final class Carrying {

    private Carrying() {}

    /** The text after a change. */
    public static String apply(String text, List<Splice> change) {
        StringBuilder changed = new StringBuilder();
        int kept = 0;
        for (Splice splice : change) {
            changed.append(text, kept, splice.at()).append(splice.insert());
            kept = splice.end();
        }
        return changed.append(text, kept, text.length()).toString();
    }

    /**
     * {@code mine} as it has to be said after {@code theirs}, if both were made on the same text.
     *
     * @param mineFirst whether, of two inserts at one place, mine comes first
     */
    public static List<Splice> over(List<Splice> mine, List<Splice> theirs, boolean mineFirst) {
        List<Splice> carried = new ArrayList<>();
        for (Splice splice : mine) {
            add(carried, new Splice(placeOfInsert(splice.at(), theirs, mineFirst), 0, splice.insert()));
            removeWhatIsLeft(splice, theirs, carried);
        }
        return List.copyOf(carried);
    }

    /** Where the texts that a change put in end, in the text after it (WS-9). */
    static List<Integer> endsOfInserts(List<Splice> change) {
        List<Integer> ends = new ArrayList<>();
        int moved = 0;
        for (Splice splice : change) {
            if (!splice.insert().isEmpty()) {
                ends.add(splice.at() + moved + splice.insert().length());
            }
            moved += splice.insert().length() - splice.remove();
        }
        return ends;
    }

    /** Where places are after a change; text inserted right there goes behind them. */
    static List<Integer> carriedPlaces(List<Integer> places, List<Splice> change) {
        return places.stream().map(at -> placeOfInsert(at, change, true)).toList();
    }

    /** Length of the text that a change of a text of this length leaves. */
    public static int lengthAfter(int length, List<Splice> change) {
        return length
                + change.stream()
                        .mapToInt(splice -> splice.insert().length() - splice.remove())
                        .sum();
    }

    private static int placeOfInsert(int at, List<Splice> theirs, boolean mineFirst) {
        int place = at;
        for (Splice their : theirs) {
            if (their.at() < at || (their.at() == at && !mineFirst)) {
                place += their.insert().length() - (Math.min(their.end(), at) - their.at());
            }
        }
        return place;
    }

    private static void removeWhatIsLeft(Splice mine, List<Splice> theirs, List<Splice> carried) {
        int from = mine.at();
        for (Splice their : theirs) {
            if (their.at() >= mine.end()) {
                break;
            }
            // text inserted by them inside of what I remove is not mine to remove: go around it
            remove(from, their.at(), theirs, carried);
            from = Math.max(from, their.end());
        }
        remove(from, mine.end(), theirs, carried);
    }

    private static void remove(int from, int to, List<Splice> theirs, List<Splice> carried) {
        if (from < to) {
            add(carried, new Splice(placeOfInsert(from, theirs, false), to - from, ""));
        }
    }

    private static void add(List<Splice> change, Splice next) {
        if (next.isNothing()) {
            return;
        }
        Splice last = change.isEmpty() ? null : change.get(change.size() - 1);
        boolean joins = last != null
                && last.end() == next.at()
                && (last.remove() == 0 || next.insert().isEmpty());
        if (joins) {
            change.set(
                    change.size() - 1,
                    new Splice(last.at(), last.remove() + next.remove(), last.insert() + next.insert()));
        } else {
            change.add(next);
        }
    }
}
