package eu.secu4all.web.schedule;

import eu.secu4all.schedule.boundary.Activity;

/** What kinds of activity are called in bundles and styles. */
final class Kinds {

    private Kinds() {}

    static String of(Activity activity) {
        if (activity instanceof Activity.Slides) {
            return "slides";
        }
        if (activity instanceof Activity.Poll) {
            return "poll";
        }
        return activity instanceof Activity.Breakout ? "breakout" : "break";
    }
}
