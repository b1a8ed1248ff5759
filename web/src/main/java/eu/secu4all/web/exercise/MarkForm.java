package eu.secu4all.web.exercise;

import eu.secu4all.exercise.boundary.Mark;
import eu.secu4all.exercise.boundary.RubricLine;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One criterion on the form of who assesses. */
public class MarkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String title;
    private final ArrayList<String> levels;
    private String points;
    private String comment;

    MarkForm(RubricLine line) {
        id = line.id();
        title = line.title();
        levels = new ArrayList<>(line.levels());
        points = line.mark().points().map(String::valueOf).orElse("");
        comment = line.mark().comment();
    }

    Mark mark() {
        Optional<Integer> given =
                points == null || points.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(points));
        return new Mark(given, comment == null ? "" : comment.strip());
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    /** What 0, 1, 2 and 3 look like. */
    public List<String> getLevels() {
        return levels;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(String points) {
        this.points = points;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
