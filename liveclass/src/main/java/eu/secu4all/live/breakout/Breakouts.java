package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The breakout exercises of a session. At most one runs at a time. Roles are checked before, by the rights table. */
public final class Breakouts {

    private final Roster roster;

    /** @param roster always tells the truth of the moment; {@code on} reads names from it */
    public Breakouts(Roster roster) {
        this.roster = roster;
    }

    /** Which activities are breakout exercises. Call it when the session opens or is refreshed. */
    public void plan(Collection<String> activities) {}

    public Decision<BreakoutEvent> decide(Sender sender, BreakoutCommand command, Moment moment) {
        return Decision.yes(List.of());
    }

    /** Where somebody who just came belongs; decide together with the event that lets them in, and append. */
    public List<BreakoutEvent> place(Roster.Learner learner) {
        return List.of();
    }

    /** What follows when somebody is removed from the session; append to the event that removes them. */
    public List<BreakoutEvent> leave(String participant) {
        return List.of();
    }

    /** What follows when the session ends; append to the event that ends it. */
    public List<BreakoutEvent> endAll() {
        return List.of();
    }

    /** Warnings and ends whose time has come. */
    public List<BreakoutEvent> due(Instant now) {
        return List.of();
    }

    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    public void on(BreakoutEvent event, Stamp stamp) {}

    public List<Share> shares(BreakoutEvent event, Stamp stamp) {
        return List.of();
    }

    /** The root keys {@code breakouts}, {@code calls} and {@code announcements} of the shared view. */
    public Map<String, Object> view(Audience.Wide audience) {
        return Map.of();
    }

    /** The root keys {@code breakouts} and {@code calls} of what one learner sees besides the shared view. */
    public Map<String, Object> own(String participant) {
        return Map.of();
    }

    /** Activity to group of this person; for {@code me.group}, worksheets and group chat. */
    public Map<String, Integer> groupsOf(String participant) {
        return roster.find(participant).map(one -> Map.<String, Integer>of()).orElse(Map.of());
    }

    /** The group whose stream this person is in: of the running exercise, else of the one formed last. */
    public Optional<Audience.Group> groupOf(String participant) {
        return Optional.empty();
    }

    /** Whether somebody's group stream changes with this event. */
    public boolean changesGroups(BreakoutEvent event) {
        return false;
    }

    /** How many groups this exercise has now; 0 if it was not formed. */
    public int groups(String activity) {
        return 0;
    }

    /** Why this sender must not edit this group's worksheet now; empty if they may. */
    public Optional<Refusal> barToEditing(Sender sender, String activity, int group) {
        return Optional.empty();
    }

    /** Whether the activity was formed: then it must stay in the run sheet. */
    public boolean isUsed(String activity) {
        return false;
    }
}
