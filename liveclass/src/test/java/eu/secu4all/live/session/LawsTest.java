package eu.secu4all.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Sender;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The two laws over all activities, and what nobody must ever see, under commands drawn by lot. */
class LawsTest {

    private static final int STEPS = 250;

    @Property(tries = 60, seed = "2026", shrinking = ShrinkingMode.OFF)
    @Label("LAW-1 replaying the events gives the live state")
    void replayIsTheLiveState(@ForAll long seed) {
        Rehearsal rehearsal = improvised(seed);
        LiveSession replayed = new LiveSession();
        rehearsal.log.forEach(logged -> replayed.on(logged.event(), logged.stamp()));

        rehearsal.views.keySet().forEach(who -> assertThat(Rehearsal.snapshot(replayed, who))
                .as(who.participant())
                .isEqualTo(Rehearsal.snapshot(rehearsal.session, who)));
        for (Audience.Wide eyes : List.of(Audience.Wide.TRAINERS, Audience.Wide.LEARNERS, Audience.Wide.STAGE)) {
            assertThat(replayed.tallies(eyes)).isEqualTo(rehearsal.session.tallies(eyes));
        }
        assertThat(replayed.nextDue()).isEqualTo(rehearsal.session.nextDue());
        assertThat(replayed.roster().everybody())
                .containsExactlyElementsOf(rehearsal.session.roster().everybody());
    }

    @Property(tries = 60, seed = "2026", shrinking = ShrinkingMode.OFF)
    @Label("LAW-2 who stayed shows what somebody who comes back shows")
    void patchesLeadToTheSnapshot(@ForAll long seed) {
        Rehearsal rehearsal = rehearsal(seed);
        Improvisation improvisation = new Improvisation(new Random(seed), rehearsal);
        for (int step = 0; step < STEPS; step++) {
            int before = rehearsal.log.size();
            improvisation.step();
            for (Map.Entry<Sender, Map<String, Object>> view : rehearsal.views.entrySet()) {
                if (!rehearsal.session.isRemoved(view.getKey().participant())) {
                    assertThat(view.getValue())
                            .as("%s after %s", view.getKey(), rehearsal.log.subList(before, rehearsal.log.size()))
                            .isEqualTo(Rehearsal.snapshot(rehearsal.session, view.getKey()));
                }
            }
        }
    }

    @Test
    @DisplayName("the sessions played by lot contain every kind of event")
    void everyKindOfEventHappens() {
        Set<Class<?>> seen = new HashSet<>();
        boolean shown = false;
        for (long seed = 1; seed <= 60; seed++) {
            Rehearsal rehearsal = improvised(seed);
            shown |= rehearsal.session.isShown("b1", 1);
            rehearsal.log.forEach(logged -> seen.add(Kinds.inner(logged.event()).getClass()));
        }
        Set<Class<?>> all = new HashSet<>(Kinds.records(SessionEvent.class));
        assertThat(shown).as("a worksheet was on the stage").isTrue();
        all.removeAll(seen);
        assertThat(all).as("never happened").isEmpty();
    }

    /** Most sessions are live from the start: little is allowed before. */
    private static Rehearsal rehearsal(long seed) {
        Rehearsal rehearsal = Rehearsal.with(6);
        return seed % 4 == 0 ? rehearsal : rehearsal.live();
    }

    static Rehearsal improvised(long seed) {
        Rehearsal rehearsal = rehearsal(seed);
        Improvisation improvisation = new Improvisation(new Random(seed), rehearsal);
        for (int step = 0; step < STEPS; step++) {
            improvisation.step();
        }
        return rehearsal;
    }
}
