package eu.secu4all.programme.writing.rule;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import eu.secu4all.programme.writing.boundary.Change;
import java.util.ArrayList;
import java.util.List;

/** Two texts line by line. */
public final class Comparison {

    private Comparison() {}

    /** All lines of both in their order, those that are gone before those that came in their place. */
    public static List<Change> of(String before, String after) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        List<Change> changes = new ArrayList<>();
        int at = 0;
        int there = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                changes.add(new Change(++at, ++there, old.get(at - 1)));
            }
            for (String line : delta.getSource().getLines()) {
                changes.add(new Change(++at, 0, line));
            }
            for (String line : delta.getTarget().getLines()) {
                changes.add(new Change(0, ++there, line));
            }
        }
        while (at < old.size()) {
            changes.add(new Change(++at, ++there, old.get(at - 1)));
        }
        return changes;
    }
}
