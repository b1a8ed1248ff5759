package eu.secu4all.schedule.rule;

import eu.secu4all.language.Language;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.Gap;
import eu.secu4all.schedule.boundary.Gap.Missing;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.util.ArrayList;
import java.util.List;

/** What a plan lacks in which language (GAP-1 to GAP-3), in the order of the run sheet. */
public final class Gaps {

    private Gaps() {}

    public static List<Gap> of(SessionPlan plan) {
        List<Gap> gaps = new ArrayList<>();
        List<PlannedText> own = List.of(
                new PlannedText("title", 0, plan.title(), true, PlanLimits.TITLE_MAX),
                new PlannedText("description", 0, plan.description(), false, PlanLimits.DESCRIPTION_MAX));
        for (Language language : Language.values()) {
            add(gaps, "", language, missing(own, language));
        }
        plan.activities().forEach(activity -> gaps.addAll(of(activity)));
        return List.copyOf(gaps);
    }

    /** What one activity lacks. */
    public static List<Gap> of(Activity activity) {
        List<Gap> gaps = new ArrayList<>();
        for (Language language : Language.values()) {
            List<Missing> missing = new ArrayList<>(missing(PlannedText.of(activity), language));
            if (activity instanceof Activity.Slides slides) {
                missing.addAll(deck(slides, language));
            }
            add(gaps, activity.id(), language, missing);
        }
        return List.copyOf(gaps);
    }

    private static void add(List<Gap> gaps, String activity, Language language, List<Missing> missing) {
        if (!missing.isEmpty()) {
            gaps.add(new Gap(activity, language, missing));
        }
    }

    private static List<Missing> missing(List<PlannedText> texts, Language language) {
        return texts.stream()
                .filter(planned -> planned.needed() || !planned.text().isEmpty())
                .filter(planned -> planned.text().missing().contains(language))
                .map(planned -> new Missing(
                        planned.place(), planned.number(), planned.text().isEmpty()))
                .toList();
    }

    private static List<Missing> deck(Activity.Slides slides, Language language) {
        boolean none = slides.slides().isEmpty() && slides.decks().isEmpty();
        boolean lacks = !slides.decks().isEmpty() && !slides.decks().containsKey(language);
        return none || lacks ? List.of(new Missing("deck", 0, none)) : List.of();
    }
}
