package eu.secu4all.web.schedule.draft;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Activity;
import java.io.Serializable;

/** One line of the run sheet, being written. */
public abstract class ActivityDraft implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MINUTES = 5;

    private final String id;
    private final TextDraft title;
    private final TextDraft notes;
    private int minutes = MINUTES;

    ActivityDraft(String id) {
        this.id = id;
        title = new TextDraft();
        notes = new TextDraft();
    }

    ActivityDraft(Activity activity) {
        id = activity.id();
        title = new TextDraft(activity.title());
        notes = new TextDraft(activity.notes());
        minutes = activity.minutes();
    }

    public static ActivityDraft of(Activity activity) {
        if (activity instanceof Activity.Slides slides) {
            return new SlidesDraft(slides);
        }
        if (activity instanceof Activity.Poll poll) {
            return new PollDraft(poll);
        }
        if (activity instanceof Activity.Breakout breakout) {
            return new BreakoutDraft(breakout);
        }
        return new BreakDraft((Activity.Break) activity);
    }

    /** An empty one; {@code kind} as in JSON: slides, poll, breakout, break. */
    public static ActivityDraft empty(String kind, String id) {
        return switch (kind) {
            case "slides" -> new SlidesDraft(id);
            case "poll" -> new PollDraft(id);
            case "breakout" -> new BreakoutDraft(id);
            case "break" -> new BreakDraft(id);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    public abstract Activity activity();

    public abstract String getKind();

    /** The class of its icon. */
    public abstract String getIcon();

    LocalizedText titleText() {
        return title.text();
    }

    LocalizedText notesText() {
        return notes.text();
    }

    public String getId() {
        return id;
    }

    public TextDraft getTitle() {
        return title;
    }

    public TextDraft getNotes() {
        return notes;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }
}
