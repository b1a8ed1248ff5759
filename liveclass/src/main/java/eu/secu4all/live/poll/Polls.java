package eu.secu4all.live.poll;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All polls of a session. */
public final class Polls {

    private final Roster roster;
    private final Map<String, PollForm> forms = new HashMap<>();
    private final Map<String, Poll> opened = new LinkedHashMap<>();
    private final PollRules rules = new PollRules(this);
    private final PollSight sight = new PollSight(this);

    public Polls(Roster roster) {
        this.roster = roster;
    }

    /** Whether {@code newForms} may take the place of the planned ones. */
    public boolean fit(Map<String, PollForm> newForms) {
        return opened.entrySet().stream()
                .filter(entry ->
                        entry.getValue().hasAnswers() || entry.getValue().isOpen())
                .allMatch(entry -> entry.getValue().current().form().countsLike(newForms.get(entry.getKey())));
    }

    /** Takes over the planned polls; what was opened and is gone is forgotten. */
    public void plan(Map<String, PollForm> newForms) {
        forms.clear();
        forms.putAll(newForms);
        opened.keySet().retainAll(forms.keySet());
        opened.forEach((activity, poll) -> poll.plan(forms.get(activity)));
    }

    /** After {@link #plan}: what changes in the views because these activities are gone. */
    public List<Share> gone(List<String> activities) {
        return sight.gone(activities);
    }

    public Decision<PollEvent> decide(Sender sender, PollCommand command, Moment moment) {
        return command.decideIn(rules, sender, moment);
    }

    /** Polls whose time is up. */
    public List<PollEvent> due(Instant now) {
        return closing(poll -> poll.current().isOver(now));
    }

    /** The session ends. */
    public List<PollEvent> closeAll() {
        return closing(poll -> true);
    }

    private List<PollEvent> closing(Predicate<Poll> which) {
        return opened.entrySet().stream()
                .filter(entry -> entry.getValue().isOpen() && which.test(entry.getValue()))
                .<PollEvent>map(entry -> new PollEvent.Closed(entry.getKey()))
                .toList();
    }

    public Optional<Instant> nextDue() {
        return opened.values().stream()
                .map(poll -> poll.current().endsAtMs())
                .filter(endsAt -> endsAt > 0)
                .min(Long::compare)
                .map(Instant::ofEpochMilli);
    }

    public void on(PollEvent event, Stamp stamp) {
        if (event instanceof PollEvent.Opened) {
            opened.computeIfAbsent(event.activity(), activity -> new Poll(forms.get(activity)));
        }
        event.applyTo(get(event.activity()), stamp, roster.name(stamp.actor()));
    }

    public List<Share> shares(PollEvent event, Stamp stamp) {
        return event.sharesOf(sight, stamp);
    }

    public Map<String, Object> view(Audience.Wide audience) {
        return sight.view(Eyes.of(audience));
    }

    public Map<String, Object> own(String participant) {
        return sight.own(participant);
    }

    public Map<String, Object> tallies(Audience.Wide audience) {
        return sight.tallies(Eyes.of(audience));
    }

    public boolean isRevealed(String activity) {
        return find(activity).filter(poll -> poll.current().isRevealed()).isPresent();
    }

    /** Every round of every poll so far, for the record. */
    public List<RoundOutcome> outcomes() {
        return opened.entrySet().stream()
                .flatMap(entry -> entry.getValue().rounds().stream()
                        .map(round -> RoundOutcome.of(
                                entry.getKey(), round, entry.getValue().struck())))
                .toList();
    }

    Optional<PollForm> form(String activity) {
        return Optional.ofNullable(forms.get(activity));
    }

    Optional<Poll> find(String activity) {
        return Optional.ofNullable(opened.get(activity));
    }

    Poll get(String activity) {
        return find(activity).orElseThrow(() -> new IllegalStateException("never opened: " + activity));
    }

    Map<String, Poll> opened() {
        return opened;
    }
}
