package eu.secu4all.live.content;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Markdown;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.util.HashSet;
import java.util.Set;

/** The files that a plan mentions: its decks, and the images in its Markdown (CONTENT-5). */
final class Mentioned {

    private final Set<Long> files = new HashSet<>();

    private Mentioned() {}

    static Set<Long> in(SessionPlan plan) {
        Mentioned mentioned = new Mentioned();
        plan.activities().forEach(mentioned::look);
        return Set.copyOf(mentioned.files);
    }

    private void look(Activity activity) {
        if (activity instanceof Activity.Slides slides) {
            slides.decks().values().forEach(deck -> files.add(deck.file()));
            slides.slides().forEach(slide -> look(slide.markdown()));
        } else if (activity instanceof Activity.Breakout breakout) {
            look(breakout.task());
        }
    }

    private void look(LocalizedText markdown) {
        // rendering is what decides what counts as an image; a search for "image:" would not
        markdown.texts()
                .values()
                .forEach(text -> Markdown.html(text, id -> {
                    files.add(id);
                    return "";
                }));
    }
}
