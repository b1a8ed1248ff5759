package eu.secu4all.live.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One browser that writes into a text cell: the reference for the client's own code (PROTOCOL.md WS-1 to WS-3).
 *
 * <p>What it shows is the text it last heard, then its unanswered edit, then those that wait to be sent.
 */
final class Writer {

    private String heard = "";
    private int rev;

    /** What was sent and is not answered, carried to the heard text; null if nothing is. */
    private List<Splice> unanswered;

    /** What waits to be sent, one after the other, each on the text that the former leaves. */
    private List<Splice> waiting = new ArrayList<>();

    /** Where the text ends, in the heard one, that the own newest change put in (WS-9). */
    private List<Integer> ends = List.of();

    /** Whether the unanswered edit goes on there, and so comes first at its place. */
    private boolean first;

    String shown() {
        String text = unanswered == null ? heard : Carrying.apply(heard, unanswered);
        for (Splice splice : waiting) {
            text = Carrying.apply(text, List.of(splice));
        }
        return text;
    }

    /** The person changes what is shown. */
    void write(Splice splice) {
        int last = waiting.size() - 1;
        if (last >= 0 && touches(waiting.get(last), splice)) {
            waiting.set(last, joined(waiting.get(last), splice));
        } else {
            waiting.add(splice);
        }
    }

    private static boolean touches(Splice first, Splice second) {
        return second.at() <= first.at() + first.insert().length() && second.end() >= first.at();
    }

    /** One splice that does what two that touch do one after the other. */
    private static Splice joined(Splice first, Splice second) {
        int length = first.insert().length();
        int before = Math.max(0, first.at() - second.at());
        int after = Math.max(0, second.end() - first.at() - length);
        String kept = first.insert().substring(0, Math.max(0, second.at() - first.at()));
        String rest = first.insert().substring(Math.min(length, Math.max(0, second.end() - first.at())));
        return new Splice(
                Math.min(first.at(), second.at()), before + first.remove() + after, kept + second.insert() + rest);
    }

    /** What to send now; empty if nothing waits or an answer is still to come (WS-3). */
    Optional<WorksheetCommand.Splice> send() {
        if (unanswered != null || waiting.isEmpty()) {
            return Optional.empty();
        }
        Splice next = waiting.remove(0);
        unanswered = List.of(next);
        first = ends.contains(next.at());
        return Optional.of(new WorksheetCommand.Splice("a1", 1, "f1", rev, next.at(), next.remove(), next.insert()));
    }

    /**
     * The cell's view came with the event that the acknowledgement of the unanswered splice names, or in a snapshot
     * that has that event already.
     */
    void hearOwn(int newRev, String text, List<Splice> change) {
        carryWaiting(difference(Carrying.apply(heard, unanswered), text));
        unanswered = null;
        heard = text;
        rev = newRev;
        ends = Carrying.endsOfInserts(change);
    }

    /** The cell's view came with anybody else's event, or in a snapshot that lacks the unanswered splice. */
    void hearOther(int newRev, String text, List<Splice> change) {
        List<Splice> theirs = newRev == rev + 1 ? change : difference(heard, text);
        if (unanswered != null) {
            List<Splice> mine = unanswered;
            unanswered = Carrying.over(mine, theirs, first);
            theirs = Carrying.over(theirs, mine, !first);
        }
        carryWaiting(theirs);
        ends = Carrying.carriedPlaces(ends, newRev == rev + 1 ? change : difference(heard, text));
        heard = text;
        rev = newRev;
    }

    private void carryWaiting(List<Splice> change) {
        List<Splice> theirs = change;
        List<Splice> carried = new ArrayList<>();
        for (Splice splice : waiting) {
            carried.addAll(oneByOne(Carrying.over(List.of(splice), theirs, true)));
            theirs = Carrying.over(theirs, List.of(splice), false);
        }
        waiting = carried;
    }

    /** The unanswered splice was refused with STALE_EDIT: it is sent again on the text as it stands now (WS-2). */
    void hearStale() {
        List<Splice> again = oneByOne(unanswered);
        unanswered = null;
        again.addAll(waiting);
        waiting = again;
    }

    /** The parts of a change in an order in which none moves another: the last one first. */
    private static List<Splice> oneByOne(List<Splice> change) {
        List<Splice> parts = new ArrayList<>();
        change.forEach(part -> parts.add(0, part));
        return parts;
    }

    /** The shortest single change that leads from one text to another, without splitting a character. */
    static List<Splice> difference(String from, String to) {
        int start = 0;
        while (start < Math.min(from.length(), to.length()) && from.charAt(start) == to.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(from.charAt(start - 1))) {
            start--;
        }
        int same = 0;
        int most = Math.min(from.length(), to.length()) - start;
        while (same < most && from.charAt(from.length() - 1 - same) == to.charAt(to.length() - 1 - same)) {
            same++;
        }
        if (same > 0 && Character.isLowSurrogate(from.charAt(from.length() - same))) {
            same--;
        }
        Splice splice = new Splice(start, from.length() - same - start, to.substring(start, to.length() - same));
        return splice.isNothing() ? List.of() : List.of(splice);
    }
}
