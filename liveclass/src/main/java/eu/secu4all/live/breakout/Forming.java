package eu.secu4all.live.breakout;

import eu.secu4all.live.breakout.BreakoutCommand.Form;
import eu.secu4all.live.breakout.BreakoutCommand.Start;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Roster.Participant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Decides who is in which group: when groups are formed, when an exercise starts, and when somebody comes late. */
final class Forming {

    static final int GROUPS_MIN = 2;
    static final int GROUPS_MAX = 16;
    private static final int MINUTES_MAX = 480;

    private final Roster roster;

    /** All that were formed, by activity, the one formed last at the end. */
    private final Map<String, Breakout> formed;

    Forming(Roster roster, Map<String, Breakout> formed) {
        this.roster = roster;
        this.formed = formed;
    }

    Decision<BreakoutEvent> form(Form form, Moment moment) {
        if (formed.values().stream().anyMatch(Breakout::isRunning)) {
            return Decision.no(BreakoutRefusal.BREAKOUT_RUNNING);
        }
        if (form.formation() == Formation.LAST_GROUPS) {
            return asLastTime(form);
        }
        if (form.groups() < GROUPS_MIN || form.groups() > GROUPS_MAX) {
            return Decision.no(BreakoutRefusal.GROUPS_OUT_OF_RANGE);
        }
        if (form.formation() == Formation.BY_HAND) {
            return byHand(form);
        }
        Grouping grouping = new Grouping(form.groups(), new Random(moment.seed()));
        return Decision.yes(formed(
                form,
                form.groups(),
                switch (form.formation()) {
                    case RANDOM -> grouping.byLot(here());
                    case MIXED_ORGANISATIONS -> grouping.mixed(here());
                    case BY_LANGUAGE -> grouping.byLanguage(here());
                    default -> Map.of();
                }));
    }

    private static BreakoutEvent formed(Form form, int groups, Map<String, Integer> members) {
        return new BreakoutEvent.Formed(form.activity(), form.formation(), groups, members);
    }

    private Decision<BreakoutEvent> byHand(Form form) {
        boolean known = form.members().keySet().stream().allMatch(this::isLearner);
        if (!known) {
            return Decision.no(BreakoutRefusal.NO_SUCH_PERSON);
        }
        boolean inRange = form.members().values().stream().allMatch(group -> group >= 1 && group <= form.groups());
        return inRange
                ? Decision.yes(formed(form, form.groups(), form.members()))
                : Decision.no(BreakoutRefusal.NO_SUCH_GROUP);
    }

    /** The groups of another exercise if there is one, else those this one had. */
    private Decision<BreakoutEvent> asLastTime(Form form) {
        Optional<Breakout> last = formed.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(form.activity()))
                .map(Map.Entry::getValue)
                .reduce((earlier, later) -> later)
                .or(() -> Optional.ofNullable(formed.get(form.activity())));
        return last.map(breakout -> {
                    List<Participant> here = here();
                    Map<String, Integer> members = new LinkedHashMap<>();
                    here.forEach(learner ->
                            breakout.groupOf(learner.id()).ifPresent(group -> members.put(learner.id(), group)));
                    return Decision.yes(
                            formed(form, breakout.groups(), Grouping.filledUp(members, breakout.groups(), here)));
                })
                .orElse(Decision.no(BreakoutRefusal.NO_LAST_GROUPS));
    }

    Decision<BreakoutEvent> start(Start start, Moment moment) {
        if (formed.values().stream().anyMatch(Breakout::isRunning)) {
            return Decision.no(BreakoutRefusal.BREAKOUT_RUNNING);
        }
        Breakout breakout = formed.get(start.activity());
        if (breakout == null) {
            return Decision.no(BreakoutRefusal.NOT_FORMED);
        }
        if (start.minutes() < 1 || start.minutes() > MINUTES_MAX) {
            return Decision.no(BreakoutRefusal.MINUTES_OUT_OF_RANGE);
        }
        List<BreakoutEvent> events = new ArrayList<>();
        Map<String, Integer> members = stillKnown(breakout);
        if (!isCurrent(start.activity())) {
            events.add(new BreakoutEvent.Formed(start.activity(), breakout.formation(), breakout.groups(), members));
        }
        events.addAll(placeTheRest(start.activity(), breakout, members));
        long endsAt = moment.at().plus(Duration.ofMinutes(start.minutes())).toEpochMilli();
        events.add(new BreakoutEvent.Started(start.activity(), endsAt));
        return Decision.yes(events);
    }

    List<BreakoutEvent> goOn(String activity) {
        Breakout breakout = formed.get(activity);
        List<BreakoutEvent> events = new ArrayList<>(placeTheRest(activity, breakout, stillKnown(breakout)));
        events.add(new BreakoutEvent.Started(activity, 0));
        return events;
    }

    private boolean isCurrent(String activity) {
        return formed.keySet().stream()
                .reduce((earlier, later) -> later)
                .map(activity::equals)
                .orElse(false);
    }

    private Map<String, Integer> stillKnown(Breakout breakout) {
        Map<String, Integer> members = new LinkedHashMap<>();
        breakout.members().forEach((participant, member) -> {
            if (isLearner(participant)) {
                members.put(participant, member.group());
            }
        });
        return members;
    }

    private List<BreakoutEvent> placeTheRest(String activity, Breakout breakout, Map<String, Integer> members) {
        List<BreakoutEvent> events = new ArrayList<>();
        if (breakout.formation() != Formation.SELF_CHOSEN) {
            Grouping.filledUp(members, breakout.groups(), here()).forEach((participant, group) -> {
                if (!members.containsKey(participant)) {
                    events.add(new BreakoutEvent.Placed(activity, participant, group));
                }
            });
        }
        return events;
    }

    /** BRK-1. */
    List<BreakoutEvent> place(String activity, Breakout breakout, Participant late) {
        boolean takesIn = breakout.isRunning()
                || (breakout.state() == Breakout.State.FORMING && breakout.formation() != Formation.BY_HAND);
        boolean placed = breakout.groupOf(late.id()).isPresent();
        if (!takesIn || placed || breakout.formation() == Formation.SELF_CHOSEN || late.role() != Role.LEARNER) {
            return List.of();
        }
        return List.of(new BreakoutEvent.Placed(activity, late.id(), breakout.placeFor(late)));
    }

    private boolean isLearner(String participant) {
        return roster.find(participant)
                .filter(person -> person.role() == Role.LEARNER)
                .isPresent();
    }

    private List<Participant> here() {
        return roster.everybody().stream()
                .filter(person -> person.here() && person.role() == Role.LEARNER)
                .toList();
    }
}
