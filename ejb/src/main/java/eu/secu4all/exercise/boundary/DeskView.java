package eu.secu4all.exercise.boundary;

import java.util.List;

/**
 * What was handed in, on the desk of who assesses it.
 *
 * @param handIn the one that is looked at
 * @param rubric with the marks given so far
 * @param remark on the whole so far
 * @param version what {@link Assessing#save} wants back
 * @param waiting it is the last one, and neither given back nor assessed
 * @param all every time it was handed in, the newest first
 * @param task HTML
 * @param expert HTML; may be empty
 */
public record DeskView(
        HandInView handIn,
        String title,
        List<String> people,
        SheetView sheet,
        List<RubricLine> rubric,
        String remark,
        int version,
        double pass,
        boolean waiting,
        List<HandInView> all,
        String task,
        String expert) {

    public DeskView {
        people = List.copyOf(people);
        rubric = List.copyOf(rubric);
        all = List.copyOf(all);
    }
}
