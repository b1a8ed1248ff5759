package eu.secu4all.live.worksheet;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.util.List;
import java.util.Map;

/**
 * The worksheets of all groups of all breakout exercises of a session. Whether somebody may edit one now is decided
 * before, by {@code breakout.Breakouts.barToEditing}.
 */
public final class Worksheets {

    /** Takes over the forms of the run sheet; what was filled in stays. Call it when the session opens or is refreshed. */
    public void plan(Map<String, WorksheetForm> forms) {}

    public Decision<WorksheetEvent> decide(WorksheetCommand command) {
        return Decision.yes(List.of());
    }

    public void on(WorksheetEvent event, Stamp stamp) {}

    public List<Share> shares(WorksheetEvent event, Stamp stamp) {
        return List.of();
    }

    /**
     * Lays out empty worksheets for groups 1 to {@code groups} that have none yet; call it in {@code on} of
     * {@code BreakoutEvent.Formed}. What the trainers' view gains is {@link #laidOut}.
     */
    public void layOut(String activity, int groups) {}

    /** What {@link #layOut} changes in the views; a superset of it does no harm. */
    public List<Share> laidOut(String activity) {
        return List.of();
    }

    /**
     * From now on everybody sees this worksheet; call it in {@code on} of a stage that shows one.
     *
     * @param group 0 for all groups
     */
    public void show(String activity, int group) {}

    /** What {@link #show} changes in the views. */
    public List<Share> shown(String activity, int group) {
        return List.of();
    }

    /** Whether somebody wrote into one of the worksheets: then its activity must stay in the run sheet. */
    public boolean isUsed(String activity) {
        return false;
    }

    /** The root key {@code worksheets} of the shared view, or nothing. */
    public Map<String, Object> view(Audience.Wide audience) {
        return Map.of();
    }

    /**
     * The root key {@code worksheets} of what one learner sees besides the shared view, or nothing.
     *
     * @param groups activity to the learner's group in it
     */
    public Map<String, Object> own(Map<String, Integer> groups) {
        return Map.of();
    }
}
