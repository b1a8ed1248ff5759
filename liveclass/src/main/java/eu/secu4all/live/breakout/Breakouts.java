package eu.secu4all.live.breakout;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Refusal;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Roster.Participant;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The breakout exercises of a session. At most one runs at a time. Roles are checked before, by the rights table. */
public final class Breakouts {

    private final Roster roster;
    private final Set<String> planned = new HashSet<>();

    /** By activity, the one formed last at the end: that one is the current one. */
    private final Map<String, Breakout> formed = new LinkedHashMap<>();

    private final Announcements announcements = new Announcements();

    /** @param roster always tells the truth of the moment; {@code on} reads names from it */
    public Breakouts(Roster roster) {
        this.roster = roster;
    }

    /** Which activities are breakout exercises. Call it when the session opens or is refreshed. */
    public void plan(Collection<String> activities) {
        planned.clear();
        planned.addAll(activities);
    }

    public Decision<BreakoutEvent> decide(Sender sender, BreakoutCommand command, Moment moment) {
        if (command instanceof BreakoutCommand.Form form) {
            return planned.contains(form.activity())
                    ? forming().form(form, moment)
                    : Decision.no(BreakoutRefusal.NOT_A_BREAKOUT);
        }
        if (command instanceof BreakoutCommand.Start start) {
            return forming().start(start, moment);
        }
        Breakout breakout = formed.get(command.activity());
        return breakout == null
                ? Decision.no(barWhereNoneIsFormed(command))
                : new BreakoutDesk(breakout, roster, sender).decide(command);
    }

    private static Refusal barWhereNoneIsFormed(BreakoutCommand command) {
        if (command instanceof BreakoutCommand.Move) {
            return BreakoutRefusal.NOT_FORMED;
        }
        if (command instanceof BreakoutCommand.Choose) {
            return BreakoutRefusal.NOT_SELF_CHOSEN;
        }
        boolean isCall =
                command instanceof BreakoutCommand.WithdrawCall || command instanceof BreakoutCommand.AnswerCall;
        return isCall ? BreakoutRefusal.NO_CALL : BreakoutRefusal.NOT_RUNNING;
    }

    private Forming forming() {
        return new Forming(roster, formed);
    }

    /** Where somebody who just came belongs; decide together with the event that lets them in, and append. */
    public List<BreakoutEvent> place(Participant late) {
        return current()
                .map(activity -> forming().place(activity, formed.get(activity), late))
                .orElse(List.of());
    }

    /** What follows when somebody is removed from the session; append to the event that removes them. */
    public List<BreakoutEvent> leave(String participant) {
        List<BreakoutEvent> events = new ArrayList<>();
        formed.forEach((activity, breakout) -> {
            boolean over = breakout.state() == Breakout.State.ENDED;
            if (!over && breakout.groupOf(participant).isPresent()) {
                events.add(new BreakoutEvent.Left(activity, participant));
            }
        });
        return events;
    }

    /** What follows when the session ends; append to the event that ends it. */
    public List<BreakoutEvent> endAll() {
        return running().<BreakoutEvent>map(BreakoutEvent.Ended::new).stream().toList();
    }

    /** Begins an exercise without an end of its own, with one group for everybody (BRK-11). */
    public static List<BreakoutEvent> begin(String activity) {
        return List.of(
                new BreakoutEvent.Formed(activity, Formation.RANDOM, 1, Map.of()),
                new BreakoutEvent.Started(activity, 0));
    }

    /** Goes on with such an exercise after it was handed in; empty while it runs. */
    public List<BreakoutEvent> goOn(String activity) {
        return isRunning(activity) ? List.of() : forming().goOn(activity);
    }

    public boolean isRunning(String activity) {
        return isUsed(activity) && formed.get(activity).isRunning();
    }

    /** Warnings and ends whose time has come. */
    public List<BreakoutEvent> due(Instant now) {
        return running()
                .filter(activity -> formed.get(activity)
                        .nextDue()
                        .filter(due -> !due.isAfter(now))
                        .isPresent())
                .map(activity -> dueIn(activity, now))
                .stream()
                .toList();
    }

    private BreakoutEvent dueIn(String activity, Instant now) {
        return now.toEpochMilli() >= formed.get(activity).endsAt()
                ? new BreakoutEvent.Ended(activity)
                : new BreakoutEvent.Warned(activity);
    }

    public Optional<Instant> nextDue() {
        return running().flatMap(activity -> formed.get(activity).nextDue());
    }

    private Optional<String> running() {
        return formed.keySet().stream()
                .filter(activity -> formed.get(activity).isRunning())
                .findFirst();
    }

    /** The activity whose groups were formed last: its groups have streams. */
    private Optional<String> current() {
        return formed.keySet().stream().reduce((earlier, later) -> later);
    }

    public void on(BreakoutEvent event, Stamp stamp) {
        if (event instanceof BreakoutEvent.Formed formedNow) {
            Breakout breakout =
                    Optional.ofNullable(formed.remove(event.activity())).orElseGet(Breakout::new);
            breakout.on(formedNow, roster);
            formed.put(event.activity(), breakout);
        } else if (event instanceof BreakoutEvent.Announced announced) {
            announcements.on(announced, stamp);
        } else {
            new BreakoutLog(find(event.activity()), roster).on(event, stamp);
        }
    }

    private Breakout find(String activity) {
        return Optional.ofNullable(formed.get(activity))
                .orElseThrow(() -> new IllegalStateException("no groups in " + activity));
    }

    public List<Share> shares(BreakoutEvent event, Stamp stamp) {
        if (event instanceof BreakoutEvent.Announced) {
            return List.of(new Share(Audience.EVERYONE, announcements.patch(stamp)));
        }
        return new BreakoutShares(event.activity(), find(event.activity())).of(event);
    }

    /** The root keys {@code breakouts}, {@code calls} and {@code announcements} of the shared view. */
    public Map<String, Object> view(Audience.Wide audience) {
        Map<String, Object> view = new LinkedHashMap<>(announcements.view());
        view.put("breakouts", Map.of());
        boolean stage = audience == Audience.Wide.STAGE;
        boolean trainers = audience == Audience.Wide.TRAINERS;
        if (!stage) {
            view.put("calls", Map.of());
        }
        formed.forEach((activity, breakout) -> {
            BreakoutView shown = new BreakoutView(activity, breakout);
            Patch.merge(view, shown.head());
            if (trainers || (!stage && breakout.isListed())) {
                Patch.merge(view, shown.members());
            }
            if (trainers) {
                breakout.calls().keySet().forEach(group -> Patch.merge(view, shown.call(group)));
            }
        });
        return view;
    }

    /** The root keys {@code breakouts} and {@code calls} of what one learner sees besides the shared view. */
    public Map<String, Object> own(String participant) {
        Map<String, Object> own = new LinkedHashMap<>();
        formed.forEach((activity, breakout) -> breakout.groupOf(participant).ifPresent(group -> {
            BreakoutView shown = new BreakoutView(activity, breakout);
            Patch.merge(own, shown.member(participant));
            if (breakout.calls().containsKey(group)) {
                Patch.merge(own, shown.call(group));
            }
        }));
        return own;
    }

    /** Activity to group of this person; for {@code me.group} and worksheets. */
    public Map<String, Integer> groupsOf(String participant) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        formed.forEach(
                (activity, breakout) -> breakout.groupOf(participant).ifPresent(group -> groups.put(activity, group)));
        return groups;
    }

    /** The group whose stream this person is in: of the exercise formed last. */
    public Optional<Audience.Group> groupOf(String participant) {
        return current()
                .flatMap(activity ->
                        formed.get(activity).groupOf(participant).map(group -> new Audience.Group(activity, group)));
    }

    /** Whether somebody's group stream changes with this event. */
    public boolean changesGroups(BreakoutEvent event) {
        return event instanceof BreakoutEvent.Formed
                || event instanceof BreakoutEvent.Placed
                || event instanceof BreakoutEvent.Moved
                || event instanceof BreakoutEvent.Chosen
                || event instanceof BreakoutEvent.Left;
    }

    /** How many groups this exercise has now; 0 if it was not formed. */
    public int groups(String activity) {
        return isUsed(activity) ? formed.get(activity).groups() : 0;
    }

    /** Why this sender must not edit this group's worksheet now; empty if they may (BRK-3). */
    public Optional<Refusal> barToEditing(Sender sender, String activity, int group) {
        boolean member = groupsOf(sender.participant()).getOrDefault(activity, 0) == group;
        if (!sender.isTrainer() && !member) {
            return Optional.of(BreakoutRefusal.NOT_ALLOWED);
        }
        boolean open = isRunning(activity) && formed.get(activity).hasGroup(group);
        return open ? Optional.empty() : Optional.of(BreakoutRefusal.NOT_RUNNING);
    }

    /** Whether the activity was formed: then it must stay in the run sheet. */
    public boolean isUsed(String activity) {
        return formed.containsKey(activity);
    }
}
