package eu.secu4all.live.breakout;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Moment;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Roster;
import eu.secu4all.live.rule.Sender;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A class in tests: learners, a trainer, and their breakout exercises {@code a6} and {@code a7}. */
final class Classroom implements Roster {

    static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    static final Sender TRAINER = new Sender("p1", Role.TRAINER, "Tina", "", "de");

    final Map<String, Participant> people = new LinkedHashMap<>();
    final List<BreakoutEvent> events = new ArrayList<>();
    final Breakouts breakouts = new Breakouts(this);
    Instant now = TEN;
    long seed = 1;

    Classroom() {
        breakouts.plan(List.of("a6", "a7"));
        people.put("p1", new Participant("p1", "Tina", "", Role.TRAINER, "de", true));
    }

    /** Learners l1, l2 and so on, {@code it} of Tiglio and {@code de} of Linden in turn. */
    static Classroom of(int learners) {
        Classroom room = new Classroom();
        for (int i = 1; i <= learners; i++) {
            room.come("l" + i, i % 2 == 0 ? "Linden" : "Tiglio", i % 2 == 0 ? "de" : "it");
        }
        return room;
    }

    Participant come(String id, String organisation, String language) {
        Participant learner = new Participant(id, "Name of " + id, organisation, Role.LEARNER, language, true);
        people.put(id, learner);
        return learner;
    }

    Classroom go(String id) {
        people.computeIfPresent(
                id,
                (same, one) -> new Participant(id, one.name(), one.organisation(), one.role(), one.language(), false));
        return this;
    }

    Decision<BreakoutEvent> ask(Sender sender, BreakoutCommand command) {
        return breakouts.decide(sender, command, new Moment(now, seed));
    }

    Decision<BreakoutEvent> ask(BreakoutCommand command) {
        return ask(TRAINER, command);
    }

    Sender learner(String id) {
        Participant one = people.get(id);
        return new Sender(id, Role.LEARNER, one.name(), one.organisation(), one.language());
    }

    Classroom done(Sender sender, BreakoutCommand command) {
        Decision<BreakoutEvent> decision = ask(sender, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        apply(sender.participant(), ((Decision.Accepted<BreakoutEvent>) decision).events());
        return this;
    }

    Classroom done(BreakoutCommand command) {
        return done(TRAINER, command);
    }

    /** Applies events, and checks that patches lead each shared view to the next snapshot. */
    Classroom apply(String actor, List<BreakoutEvent> happened) {
        for (BreakoutEvent event : happened) {
            Map<Audience.Wide, Map<String, Object>> views = new LinkedHashMap<>();
            for (Audience.Wide wide : List.of(Audience.Wide.TRAINERS, Audience.Wide.LEARNERS, Audience.Wide.STAGE)) {
                views.put(wide, breakouts.view(wide));
            }
            events.add(event);
            Stamp stamp = new Stamp(events.size(), now, actor);
            breakouts.on(event, stamp);
            List<Share> shares = breakouts.shares(event, stamp);
            views.forEach((wide, view) -> {
                Map<String, Object> patched = new LinkedHashMap<>(view);
                shares.stream()
                        .filter(share -> sees(wide, share.audience()))
                        .forEach(share -> Patch.merge(patched, share.patch()));
                assertThat(patched).as("%s after %s", wide, event).isEqualTo(breakouts.view(wide));
            });
        }
        return this;
    }

    private static boolean sees(Audience.Wide wide, Audience audience) {
        return audience == wide
                || audience == Audience.EVERYONE
                || (audience == Audience.PEOPLE && wide != Audience.Wide.STAGE);
    }

    Classroom formed(Formation formation, int groups) {
        return done(new BreakoutCommand.Form("a6", formation, groups, Map.of()));
    }

    Classroom started() {
        return done(new BreakoutCommand.Start("a6", 20));
    }

    int groupOf(String learner) {
        return breakouts.groupsOf(learner).getOrDefault("a6", 0);
    }

    /** Group to number of its members that {@code counted} names. */
    Map<Integer, Integer> counts(Predicate<Participant> counted) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int group = 1; group <= breakouts.groups("a6"); group++) {
            counts.put(group, 0);
        }
        people.values().stream()
                .filter(counted)
                .filter(one -> groupOf(one.id()) > 0)
                .forEach(one -> counts.merge(groupOf(one.id()), 1, Integer::sum));
        return counts;
    }

    @Override
    public Optional<Participant> find(String participant) {
        return Optional.ofNullable(people.get(participant));
    }

    @Override
    public Collection<Participant> everybody() {
        return people.values();
    }
}
