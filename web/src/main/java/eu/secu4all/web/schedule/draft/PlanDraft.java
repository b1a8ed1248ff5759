package eu.secu4all.web.schedule.draft;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A plan, being written. */
public final class PlanDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Language source;
    private final TextDraft title;
    private final TextDraft description;
    private final ArrayList<ActivityDraft> activities = new ArrayList<>();
    private int highest;

    /** {@code lastActivity} is the highest number an activity of the session ever had. */
    public PlanDraft(SessionPlan plan, int lastActivity) {
        highest = lastActivity;
        source = plan.source();
        title = new TextDraft(plan.title());
        description = new TextDraft(plan.description());
        show(plan.activities());
    }

    public SessionPlan plan() {
        return new SessionPlan(
                source,
                title.text(),
                description.text(),
                activities.stream().map(ActivityDraft::activity).toList());
    }

    /** Writes these activities instead of those there are, as undoing does. */
    public void show(List<Activity> wanted) {
        activities.clear();
        wanted.forEach(activity -> activities.add(ActivityDraft.of(activity)));
        activities.forEach(activity -> highest = Math.max(highest, number(activity.getId())));
    }

    /** Adds an empty activity after this position, -1 for the front; gives it. */
    public ActivityDraft add(String kind, int after) {
        ActivityDraft activity = ActivityDraft.empty(kind, nextId());
        activities.add(after + 1, activity);
        return activity;
    }

    /** Adds the same again right after it; gives the copy. */
    public ActivityDraft duplicate(ActivityDraft original) {
        ActivityDraft copy = ActivityDraft.of(renamed(original.activity(), nextId()));
        activities.add(activities.indexOf(original) + 1, copy);
        return copy;
    }

    public Language getSource() {
        return source;
    }

    public List<ActivityDraft> getActivities() {
        return activities;
    }

    public int getMinutes() {
        return activities.stream().mapToInt(ActivityDraft::getMinutes).sum();
    }

    private String nextId() {
        highest++;
        return "a" + highest;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }

    private static Activity renamed(Activity activity, String id) {
        if (activity instanceof Activity.Slides s) {
            return new Activity.Slides(id, s.title(), s.minutes(), s.notes(), s.slides(), s.decks());
        }
        if (activity instanceof Activity.Poll p) {
            return new Activity.Poll(
                    id,
                    p.title(),
                    p.minutes(),
                    p.notes(),
                    p.type(),
                    p.question(),
                    p.options(),
                    p.choicesMax(),
                    p.scale(),
                    p.estimate(),
                    p.anonymous(),
                    p.live(),
                    p.secondsLimit(),
                    p.explanation());
        }
        if (activity instanceof Activity.Breakout b) {
            return new Activity.Breakout(
                    id, b.title(), b.minutes(), b.notes(), b.task(), b.groups(), b.formation(), b.worksheet());
        }
        return new Activity.Break(id, activity.title(), activity.minutes(), activity.notes());
    }
}
