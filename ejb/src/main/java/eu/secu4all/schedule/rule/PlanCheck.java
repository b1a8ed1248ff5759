package eu.secu4all.schedule.rule;

import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.Problem;
import eu.secu4all.schedule.boundary.SessionPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that is wrong with a plan; an empty list if it may be stored (PLAN-1 to PLAN-5). */
public final class PlanCheck {

    private static final Pattern ACTIVITY_ID = Pattern.compile("a[1-9][0-9]{0,5}");
    private static final Set<Activity.PollType> CHOICES =
            EnumSet.of(Activity.PollType.SINGLE_CHOICE, Activity.PollType.MULTIPLE_CHOICE);

    private PlanCheck() {}

    public static List<Problem> of(SessionPlan plan) {
        Findings findings = new Findings();
        findings.texts(List.of(
                new PlannedText("title", 0, plan.title(), true, PlanLimits.TITLE_MAX),
                new PlannedText("description", 0, plan.description(), false, PlanLimits.DESCRIPTION_MAX)));
        findings.within(plan.activities().size(), 0, SessionPlan.ACTIVITIES_MAX, "plan.activities");
        findings.ids(plan.activities().stream().map(Activity::id).toList());
        for (int i = 0; i < plan.activities().size(); i++) {
            findings.enter(i + 1);
            activity(findings, plan.activities().get(i));
        }
        return findings.all();
    }

    /** Whether a text of the session that is not part of its plan fits, such as the lobby message. */
    public static boolean fits(LocalizedText text, int max) {
        return text.texts().values().stream().allMatch(variant -> variant.length() <= max);
    }

    private static void activity(Findings findings, Activity activity) {
        findings.require(ACTIVITY_ID.matcher(activity.id()).matches(), "plan.id", activity.id());
        findings.within(activity.minutes(), PlanLimits.MINUTES_MIN, PlanLimits.MINUTES_MAX, "plan.minutes");
        findings.texts(PlannedText.of(activity));
        if (activity instanceof Activity.Slides slides) {
            slides(findings, slides);
        } else if (activity instanceof Activity.Poll poll) {
            poll(findings, poll);
        } else if (activity instanceof Activity.Breakout breakout) {
            findings.within(breakout.groups(), PlanLimits.GROUPS_MIN, PlanLimits.GROUPS_MAX, "plan.groups");
            WorksheetCheck.of(findings, breakout.worksheet());
        }
    }

    private static void slides(Findings findings, Activity.Slides slides) {
        findings.within(slides.slides().size(), 0, PlanLimits.SLIDES_MAX, "plan.slides");
        findings.ids(slides.slides().stream().map(Activity.Slide::id).toList());
        findings.require(slides.slides().isEmpty() || slides.decks().isEmpty(), "plan.slides-or-decks");
        for (Activity.Deck deck : slides.decks().values()) {
            findings.within(deck.pages(), 1, PlanLimits.DECK_PAGES_MAX, "plan.deck-pages");
        }
    }

    private static void poll(Findings findings, Activity.Poll poll) {
        boolean choice = CHOICES.contains(poll.type());
        findings.within(
                poll.options().size(),
                choice ? PlanLimits.OPTIONS_MIN : 0,
                choice ? PlanLimits.OPTIONS_MAX : 0,
                "plan.options");
        findings.ids(poll.options().stream().map(Activity.Option::id).toList());
        findings.within(poll.secondsLimit(), 0, PlanLimits.POLL_SECONDS_MAX, "plan.poll-seconds");
        if (poll.type() == Activity.PollType.MULTIPLE_CHOICE) {
            findings.within(poll.choicesMax(), 1, Math.max(1, poll.options().size()), "plan.choices-max");
        } else if (poll.type() == Activity.PollType.WORD_CLOUD) {
            findings.within(poll.choicesMax(), 1, PlanLimits.WORDS_MAX, "plan.words");
        }
        if (poll.type() == Activity.PollType.SINGLE_CHOICE) {
            findings.require(
                    poll.options().stream().filter(Activity.Option::right).count() <= 1, "plan.right-options");
        }
        scale(findings, poll);
        estimate(findings, poll);
    }

    private static void scale(Findings findings, Activity.Poll poll) {
        findings.require((poll.scale() != null) == (poll.type() == Activity.PollType.SCALE), "plan.scale");
        if (poll.scale() != null) {
            findings.within(
                    poll.scale().points(),
                    PlanLimits.SCALE_POINTS_MIN,
                    PlanLimits.SCALE_POINTS_MAX,
                    "plan.scale-points");
        }
    }

    private static void estimate(Findings findings, Activity.Poll poll) {
        findings.require((poll.estimate() != null) == (poll.type() == Activity.PollType.NUMERIC), "plan.estimate");
        if (poll.estimate() != null) {
            Double right = poll.estimate().right();
            double tolerance = poll.estimate().tolerance();
            findings.require(right == null || Double.isFinite(right), "plan.estimate-number");
            findings.require(Double.isFinite(tolerance) && tolerance >= 0, "plan.estimate-number");
        }
    }
}
