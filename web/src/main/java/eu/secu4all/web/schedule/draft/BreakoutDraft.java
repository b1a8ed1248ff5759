package eu.secu4all.web.schedule.draft;

import eu.secu4all.schedule.boundary.Activity;

/** A breakout exercise, being written. */
public final class BreakoutDraft extends ActivityDraft {

    private static final long serialVersionUID = 1L;
    private static final int GROUPS = 4;
    private static final int MINUTES = 30;

    private final TextDraft task;
    private int groups = GROUPS;
    private Activity.Formation formation = Activity.Formation.MIXED_ORGANISATIONS;
    private final WorksheetDraft worksheet;

    BreakoutDraft(String id) {
        super(id);
        task = new TextDraft();
        worksheet = new WorksheetDraft();
        setMinutes(MINUTES);
    }

    BreakoutDraft(Activity.Breakout breakout) {
        super(breakout);
        task = new TextDraft(breakout.task());
        groups = breakout.groups();
        formation = breakout.formation();
        worksheet = new WorksheetDraft(breakout.worksheet());
    }

    @Override
    public Activity activity() {
        return new Activity.Breakout(
                getId(), titleText(), getMinutes(), notesText(), task.text(), groups, formation, worksheet.worksheet());
    }

    @Override
    public String getKind() {
        return "breakout";
    }

    @Override
    public String getIcon() {
        return "pi-users";
    }

    public TextDraft getTask() {
        return task;
    }

    public int getGroups() {
        return groups;
    }

    public void setGroups(int groups) {
        this.groups = groups;
    }

    public Activity.Formation getFormation() {
        return formation;
    }

    public void setFormation(Activity.Formation formation) {
        this.formation = formation;
    }

    public WorksheetDraft getWorksheet() {
        return worksheet;
    }
}
