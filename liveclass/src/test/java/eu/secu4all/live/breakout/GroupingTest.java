package eu.secu4all.live.breakout;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Roster.Participant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who gets into which group. */
class GroupingTest {

    private static final List<String> LANGUAGES = List.of("it", "de", "en", "fr");

    private static Classroom any(int learners, long seed) {
        Random random = new Random(seed);
        Classroom room = new Classroom();
        room.seed = seed;
        for (int i = 1; i <= learners; i++) {
            room.come("l" + i, "city " + random.nextInt(5), LANGUAGES.get(random.nextInt(4)));
        }
        return room;
    }

    private static int spread(Collection<Integer> counts) {
        return Collections.max(counts) - Collections.min(counts);
    }

    private static int placed(Classroom room) {
        return room.counts(one -> true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Property(tries = 200)
    @Label("BRK-5 by lot, sizes differ by at most one and nobody is left over")
    void brk5_by_lot_sizes_differ_by_at_most_one_and_nobody_is_left_over(
            @ForAll @IntRange(max = 60) int learners,
            @ForAll @IntRange(min = 2, max = 16) int groups,
            @ForAll long seed) {
        Classroom room = any(learners, seed).formed(Formation.RANDOM, groups);
        assertThat(spread(room.counts(one -> true).values())).isLessThanOrEqualTo(1);
        assertThat(placed(room)).isEqualTo(learners);
    }

    @Property(tries = 200)
    @Label("BRK-6 mixed, every organisation is spread evenly and sizes differ by at most one")
    void brk6_mixed_every_organisation_is_spread_evenly_and_sizes_differ_by_at_most_one(
            @ForAll @IntRange(max = 60) int learners,
            @ForAll @IntRange(min = 2, max = 16) int groups,
            @ForAll long seed) {
        Classroom room = any(learners, seed).formed(Formation.MIXED_ORGANISATIONS, groups);
        assertThat(spread(room.counts(one -> true).values())).isLessThanOrEqualTo(1);
        for (int i = 0; i < 5; i++) {
            String organisation = "city " + i;
            assertThat(spread(room.counts(one -> one.organisation().equals(organisation))
                            .values()))
                    .isLessThanOrEqualTo(1);
        }
        assertThat(placed(room)).isEqualTo(learners);
    }

    @Property(tries = 200)
    void brk7_by_language_a_group_speaks_one_language_if_there_are_enough_groups(
            @ForAll @IntRange(max = 60) int learners,
            @ForAll @IntRange(min = 4, max = 16) int groups,
            @ForAll long seed) {
        Classroom room = any(learners, seed).formed(Formation.BY_LANGUAGE, groups);
        for (int group = 1; group <= groups; group++) {
            Set<String> spoken = new HashSet<>();
            for (Participant one : room.everybody()) {
                if (room.groupOf(one.id()) == group) {
                    spoken.add(one.language());
                }
            }
            assertThat(spoken).hasSizeLessThanOrEqualTo(1);
        }
        for (String language : LANGUAGES) {
            List<Integer> sizes = room.counts(one -> one.language().equals(language)).values().stream()
                    .filter(size -> size > 0)
                    .toList();
            assertThat(sizes.isEmpty() ? 0 : spread(sizes)).isLessThanOrEqualTo(1);
        }
        assertThat(placed(room)).isEqualTo(learners);
    }

    @Test
    @DisplayName("BRK-7 with fewer groups than languages, languages stay together and groups are as even as can be")
    void brk7_fewerGroupsThanLanguages() {
        Classroom room = new Classroom();
        String[] languages = {"it", "it", "it", "de", "de", "en", "fr"};
        for (int i = 0; i < languages.length; i++) {
            room.come("l" + i, "", languages[i]);
        }
        room.formed(Formation.BY_LANGUAGE, 2);
        assertThat(room.counts(one -> true).values()).containsExactlyInAnyOrder(4, 3);
        for (String language : LANGUAGES) {
            assertThat(room.counts(one -> one.language().equals(language)).values())
                    .contains(0);
        }
    }

    @Test
    @DisplayName("BRK-7 the language that most people speak gets the groups that are left")
    void brk7_furtherGroups() {
        Classroom room = new Classroom();
        for (int i = 0; i < 12; i++) {
            room.come("l" + i, "", i < 9 ? "it" : "de");
        }
        room.formed(Formation.BY_LANGUAGE, 4);
        assertThat(room.counts(one -> true).values()).containsExactlyInAnyOrder(3, 3, 3, 3);
    }

    @Test
    @DisplayName("The same seed draws the same lots")
    void sameSeedSameLots() {
        assertThat(any(20, 7).formed(Formation.RANDOM, 4).events)
                .isEqualTo(any(20, 7).formed(Formation.RANDOM, 4).events);
    }

    @Test
    @DisplayName("As last time: the groups of the exercise before, with whoever is here; others fill up")
    void lastGroups() {
        Classroom room = Classroom.of(6)
                .done(new BreakoutCommand.Form("a7", Formation.BY_HAND, 3, Map.of("l1", 1, "l2", 1, "l3", 2, "l4", 3)));
        room.go("l3");
        room.formed(Formation.LAST_GROUPS, 9);
        assertThat(room.breakouts.groups("a6")).isEqualTo(3);
        assertThat(room.groupOf("l1")).isEqualTo(1);
        assertThat(room.groupOf("l2")).isEqualTo(1);
        assertThat(room.groupOf("l4")).isEqualTo(3);
        assertThat(room.groupOf("l3")).isZero();
        assertThat(room.groupOf("l5")).isEqualTo(2);
        assertThat(placed(room)).isEqualTo(5);
    }

    @Test
    @DisplayName("As last time without another exercise: the groups this one had")
    void lastGroupsOfItself() {
        Classroom room = Classroom.of(4).formed(Formation.RANDOM, 2);
        Map<String, Integer> before = ((BreakoutEvent.Formed) room.events.get(0)).members();
        room.formed(Formation.LAST_GROUPS, 2);
        assertThat(((BreakoutEvent.Formed) room.events.get(1)).members()).isEqualTo(before);
    }

    @Test
    @DisplayName("Who is away and trainers are in no group")
    void onlyLearnersWhoAreHere() {
        Classroom room = Classroom.of(4).go("l2").formed(Formation.RANDOM, 2);
        assertThat(placed(room)).isEqualTo(3);
        assertThat(room.groupOf("p1")).isZero();
    }
}
