package eu.secu4all.schedule.boundary;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import java.util.List;

/**
 * What a live session plays: its texts and its run sheet. As JSON it is also the format of the shipped session, of
 * copies and of templates.
 *
 * @param source the language the trainer writes in; a missing text is shown in it
 * @param activities the run sheet in order, at most {@link #ACTIVITIES_MAX}
 */
public record SessionPlan(Language source, LocalizedText title, LocalizedText description, List<Activity> activities) {

    public static final int ACTIVITIES_MAX = 200;

    public SessionPlan {
        activities = List.copyOf(activities);
    }

    /** Planned length in minutes. */
    public int minutes() {
        return activities.stream().mapToInt(Activity::minutes).sum();
    }
}
