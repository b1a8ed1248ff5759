package eu.secu4all.exercise.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.Setting.Criterion;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.List;

/**
 * What an exercise asks, as it was when it was begun: a later version of the unit changes nothing for those who are at it.
 *
 * @param group written by several people together
 * @param task Markdown
 * @param expert how an experienced assessor went about it, Markdown; may be empty
 */
public record Assignment(
        Language source,
        LocalizedText title,
        int minutes,
        boolean group,
        LocalizedText task,
        Worksheet worksheet,
        List<Criterion> rubric,
        LocalizedText expert) {

    public Assignment {
        rubric = List.copyOf(rubric);
    }
}
