package eu.secu4all.live.session;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Role;
import eu.secu4all.live.rule.Sender;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What nobody must ever see, looked for in the views that patches have built during sessions played by lot. */
class LeakTest {

    private static final Pattern OF_A_GROUP = Pattern.compile("(CHAT|SHEET)-(b\\d)-(\\d)");
    private static final Pattern AUTHOR = Pattern.compile("NAME-|ORG-|CHAT-|by=|p\\d=");

    @Property(tries = 60, seed = "2027", shrinking = ShrinkingMode.OFF)
    @Label("LEAK-1 no view holds what its owner must not see")
    void nothingLeaks(@ForAll long seed) {
        Rehearsal rehearsal = Rehearsal.with(6).live();
        Improvisation improvisation = new Improvisation(new Random(seed), rehearsal);
        for (int step = 0; step < 200; step++) {
            improvisation.step();
            rehearsal.views.forEach((who, view) -> check(rehearsal, who, view));
        }
    }

    private static void check(Rehearsal rehearsal, Sender who, Map<String, Object> view) {
        polls(view).forEach((activity, poll) -> checkPoll(who, activity, tree(poll)));
        if (who.role() == Role.STAGE) {
            assertThat(view.toString()).as("names on the stage").doesNotContainPattern(AUTHOR);
            assertThat(rehearsal.session.tallies(Audience.Wide.STAGE).toString())
                    .doesNotContain("NAME-");
        }
        if (who.role() == Role.LEARNER && !rehearsal.session.isRemoved(who.participant())) {
            assertThat(foreign(rehearsal, who, view)).as("other groups' texts").isEmpty();
            assertThat(tree(view.get("ballots")))
                    .as("ballots")
                    .isEqualTo(rehearsal
                            .session
                            .own(who.participant(), Role.LEARNER)
                            .get("ballots"));
        }
    }

    private static void checkPoll(Sender who, String activity, Map<String, Object> poll) {
        boolean revealed = Boolean.TRUE.equals(poll.get("revealed"));
        boolean live = Set.of("a3", "a5", "a6").contains(activity);
        assertThat(poll.containsKey("right")).as("right answers").isEqualTo(revealed);
        if (who.role() != Role.TRAINER) {
            assertThat(poll.toString()).as("who answered what").doesNotContain("by=");
            assertThat(poll.containsKey("results") && !revealed && !live)
                    .as("results before the reveal")
                    .isFalse();
        }
        if (!Set.of("a3", "a4", "a8").contains(activity)) {
            assertThat(poll.toString()).as("names in anonymous polls").doesNotContain("NAME-", "by=");
        }
    }

    private static Set<String> foreign(Rehearsal rehearsal, Sender who, Map<String, Object> view) {
        Set<String> foreign = new TreeSet<>();
        Matcher matcher = OF_A_GROUP.matcher(view.toString());
        while (matcher.find()) {
            String activity = matcher.group(2);
            int group = Integer.parseInt(matcher.group(3));
            boolean own = rehearsal.session.groupsOf(who.participant()).getOrDefault(activity, 0) == group;
            boolean shown = matcher.group(1).equals("SHEET") && rehearsal.session.isShown(activity, group);
            if (!own && !shown) {
                foreign.add(matcher.group());
            }
        }
        return foreign;
    }

    private static Map<String, Object> polls(Map<String, Object> view) {
        return tree(view.get("polls"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Object map) {
        return (Map<String, Object>) map;
    }
}
