package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the polls look to whom: the keys {@code polls} and {@code ballots} of the view, and the tallies of {@code now}. */
public final class PollSight {

    private static final String ROOT = "polls";
    private static final String BALLOTS = "ballots";
    private static final List<String> COMING_AND_GOING = List.of("endsAt", "right", "results");

    private final Polls polls;

    PollSight(Polls polls) {
        this.polls = polls;
    }

    Map<String, Object> view(Eyes eyes) {
        Map<String, Object> view = new LinkedHashMap<>();
        polls.opened().forEach((activity, poll) -> view.put(activity, view(poll, eyes)));
        return Patch.put(view, ROOT);
    }

    private static Map<String, Object> view(Poll poll, Eyes eyes) {
        Round round = poll.current();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("round", round.number());
        view.put("state", round.isOpen() ? "open" : "closed");
        view.put("openedAt", round.openedAt());
        view.put("revealed", round.isRevealed());
        if (round.endsAtMs() > 0) {
            view.put("endsAt", round.endsAtMs());
        }
        if (round.isRevealed()) {
            right(round.form()).ifPresent(right -> view.put("right", right));
        }
        if (round.isShownTo(eyes)) {
            view.put("results", Results.view(round, poll.struck(), eyes));
        }
        Map<String, Object> before = before(poll, eyes);
        if (!before.isEmpty()) {
            view.put("before", before);
        }
        return view;
    }

    private static Map<String, Object> before(Poll poll, Eyes eyes) {
        Map<String, Object> before = new LinkedHashMap<>();
        poll.earlier().stream()
                .filter(round -> round.isShownTo(eyes))
                .forEach(round ->
                        before.put(Integer.toString(round.number()), Results.view(round, poll.struck(), eyes)));
        return before;
    }

    private static Optional<Object> right(PollForm form) {
        if (form.type() == PollType.NUMERIC) {
            return Optional.ofNullable(form.estimate())
                    .map(number ->
                            Map.of("number", Results.exact(number), "tolerance", Results.exact(form.tolerance())));
        }
        return form.right().isEmpty() ? Optional.empty() : Optional.of(form.right());
    }

    /** A new round: nobody has voted in it yet. */
    List<Share> opened(String activity) {
        List<Share> shares = new ArrayList<>(changed(activity));
        shares.add(new Share(Audience.LEARNERS, Patch.put(null, BALLOTS, activity)));
        return shares;
    }

    List<Share> gone(List<String> activities) {
        Map<String, Object> deletions = new LinkedHashMap<>();
        activities.forEach(activity -> deletions.put(activity, null));
        return List.of(
                new Share(Audience.EVERYONE, Patch.put(deletions, ROOT)),
                new Share(Audience.LEARNERS, Patch.put(deletions, BALLOTS)));
    }

    List<Share> changed(String activity) {
        return Arrays.stream(Eyes.values())
                .map(eyes -> new Share(eyes.audience(), Patch.put(change(activity, eyes), ROOT, activity)))
                .toList();
    }

    private Map<String, Object> change(String activity, Eyes eyes) {
        Map<String, Object> change = view(polls.get(activity), eyes);
        COMING_AND_GOING.forEach(key -> change.putIfAbsent(key, null));
        return change;
    }

    List<Share> voted(String activity, String participant) {
        Object ballot = ballot(polls.get(activity), participant).orElse(null);
        return List.of(new Share(new Audience.Person(participant), Patch.put(ballot, BALLOTS, activity)));
    }

    List<Share> struck(String activity, String item) {
        return Arrays.stream(Eyes.values())
                .map(eyes -> {
                    Map<String, Object> change = change(activity, eyes);
                    without(item, change.get("results"));
                    if (change.get("before") instanceof Map<?, ?> before) {
                        before.values().forEach(results -> without(item, results));
                    }
                    return new Share(eyes.audience(), Patch.put(change, ROOT, activity));
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static void without(String item, Object results) {
        if (results instanceof Map<?, ?> tree) {
            for (String list : List.of("words", "texts")) {
                if (tree.get(list) instanceof Map<?, ?> items) {
                    ((Map<String, Object>) items).put(item, null);
                }
            }
        }
    }

    Map<String, Object> own(String participant) {
        Map<String, Object> own = new LinkedHashMap<>();
        polls.opened()
                .forEach((activity, poll) -> ballot(poll, participant).ifPresent(ballot -> own.put(activity, ballot)));
        return Patch.put(own, BALLOTS);
    }

    private static Optional<Map<String, Object>> ballot(Poll poll, String participant) {
        return poll.current()
                .ballot(participant)
                .map(ballot -> Map.of(
                        "round",
                        poll.current().number(),
                        "answer",
                        ballot.answer().view()));
    }

    Map<String, Object> tallies(Eyes eyes) {
        Map<String, Object> answers = new LinkedHashMap<>();
        Map<String, Object> tallies = new LinkedHashMap<>();
        polls.opened().forEach((activity, poll) -> {
            if (poll.isOpen()) {
                answers.put(activity, poll.current().voters());
                if (eyes == Eyes.TRAINERS || poll.current().form().live()) {
                    tallies.put(activity, Results.tally(poll.current(), poll.struck(), eyes));
                }
            }
        });
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("answers", answers);
        now.put("tallies", tallies);
        return now;
    }
}
