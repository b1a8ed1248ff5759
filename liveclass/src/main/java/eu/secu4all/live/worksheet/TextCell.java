package eu.secu4all.live.worksheet;

import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Stamp;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text that several people write at the same time. */
final class TextCell implements Cell {

    /** WS-2. */
    static final int SPLICES_KEPT = 200;

    private final Deque<Past> past = new ArrayDeque<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private String text = "";
    private int rev;
    private List<Splice> change = List.of();
    private long at;
    private String by = "";

    /** One change that the cell remembers: which revision it made, of a text of which length, and whose it was. */
    private record Past(int rev, int lengthBefore, List<Splice> change, String by) {}

    /**
     * Carries an edit made on an earlier revision to the text as it stands (WS-1).
     *
     * @param author participant whose edit it is
     * @param lengthMax of the text
     */
    Decision<WorksheetEvent> decide(WorksheetCommand.Splice edit, String author, int lengthMax) {
        if (edit.base() < 0 || edit.base() > rev) {
            return Decision.no(WorksheetRefusal.EDIT_OUT_OF_RANGE);
        }
        if (edit.base() < rev - past.size()) {
            return Decision.no(WorksheetRefusal.STALE_EDIT);
        }
        if (edit.at() < 0 || edit.remove() < 0 || (long) edit.at() + edit.remove() > lengthAt(edit.base())) {
            return Decision.no(WorksheetRefusal.EDIT_OUT_OF_RANGE);
        }
        List<Splice> carried = carried(edit, goesOn(edit, author));
        int length = Carrying.lengthAfter(text.length(), carried);
        if (length > lengthMax && length > text.length()) {
            return Decision.no(WorksheetRefusal.TEXT_TOO_LONG);
        }
        if (!isWhole(carried)) {
            return Decision.no(WorksheetRefusal.EDIT_OUT_OF_RANGE);
        }
        return Decision.yes(new WorksheetEvent.Spliced(edit.activity(), edit.group(), edit.path(), rev + 1, carried));
    }

    /** WS-9: this begins where the author's own newest change, as they knew it, put its text. */
    private boolean goesOn(WorksheetCommand.Splice edit, String author) {
        List<Integer> ends = List.of();
        for (Past one : past) {
            if (one.rev() <= edit.base()) {
                ends = one.by().equals(author)
                        ? Carrying.endsOfInserts(one.change())
                        : Carrying.carriedPlaces(ends, one.change());
            }
        }
        return ends.contains(edit.at());
    }

    private List<Splice> carried(WorksheetCommand.Splice edit, boolean first) {
        Splice splice = new Splice(edit.at(), edit.remove(), edit.insert());
        List<Splice> carried = splice.isNothing() ? List.of() : List.of(splice);
        for (Past earlier : past) {
            if (earlier.rev() > edit.base()) {
                carried = Carrying.over(carried, earlier.change(), first);
            }
        }
        return carried;
    }

    private boolean isWhole(List<Splice> edit) {
        return edit.stream()
                .allMatch(splice -> Surrogates.areWhole(splice.insert())
                        && !Surrogates.splits(text, splice.at())
                        && !Surrogates.splits(text, splice.end()));
    }

    private int lengthAt(int revision) {
        return past.stream()
                .filter(one -> one.rev() == revision + 1)
                .findFirst()
                .map(Past::lengthBefore)
                .orElse(text.length());
    }

    void on(WorksheetEvent.Spliced event, Stamp stamp) {
        if (event.rev() != rev + 1) {
            throw new IllegalStateException("revision " + event.rev() + " of " + event.path() + " after " + rev);
        }
        past.addLast(new Past(event.rev(), text.length(), event.change(), stamp.actor()));
        if (past.size() > SPLICES_KEPT) {
            past.removeFirst();
        }
        text = Carrying.apply(text, event.change());
        rev = event.rev();
        change = event.change();
        at = stamp.millis();
        by = stamp.actor();
        authors.add(by);
    }

    @Override
    public int rev() {
        return rev;
    }

    @Override
    public boolean isFilled() {
        return !text.isBlank();
    }

    @Override
    public Object content() {
        return text.isEmpty() ? null : text;
    }

    @Override
    public Collection<String> authors() {
        return List.copyOf(authors);
    }

    @Override
    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("rev", rev);
        view.put("text", text);
        view.put("change", change.stream().map(TextCell::plain).toList());
        view.put("by", by);
        view.put("at", at);
        return view;
    }

    private static Map<String, Object> plain(Splice splice) {
        return Map.of("at", splice.at(), "remove", splice.remove(), "insert", splice.insert());
    }
}
