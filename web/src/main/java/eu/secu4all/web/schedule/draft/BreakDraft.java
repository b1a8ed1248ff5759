package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.Activity;

/** A break, being written. */
public final class BreakDraft extends ActivityDraft {

    private static final long serialVersionUID = 1L;

    BreakDraft(String id) {
        super(id);
    }

    BreakDraft(Activity.Break pause) {
        super(pause);
    }

    @Override
    public Activity activity() {
        return new Activity.Break(getId(), titleText(), getMinutes(), notesText());
    }

    @Override
    public String getKind() {
        return "break";
    }

    @Override
    public String getIcon() {
        return "pi-clock";
    }
}
