package eu.secu4all.live.worksheet;

import eu.secu4all.live.rule.Stamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A choice, a point or a number: the last one counts (WS-4). */
final class ValueCell implements Cell {

    private final Set<String> authors = new LinkedHashSet<>();
    private CellValue value = CellValue.NOTHING;
    private int rev;
    private long at;
    private String by = "";

    void on(WorksheetEvent.ValueSet event, Stamp stamp) {
        value = event.value();
        rev++;
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
        return content() != null;
    }

    @Override
    public Object content() {
        return value.plain();
    }

    @Override
    public Collection<String> authors() {
        return List.copyOf(authors);
    }

    @Override
    public Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("rev", rev);
        view.put("value", content());
        view.put("by", by);
        view.put("at", at);
        return view;
    }
}
