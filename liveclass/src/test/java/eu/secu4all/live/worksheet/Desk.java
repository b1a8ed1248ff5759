package eu.secu4all.live.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Decision;
import eu.secu4all.live.rule.Patch;
import eu.secu4all.live.rule.Share;
import eu.secu4all.live.rule.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The worksheets of two groups in exercise {@code a6}, for tests; everything is written by p7, a minute apart. */
final class Desk {

    static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    final Worksheets worksheets = new Worksheets();
    final List<WorksheetEvent> events = new ArrayList<>();

    Desk() {
        worksheets.plan(Map.of("a6", MarketForm.FORM));
        worksheets.layOut("a6", 2);
    }

    Desk done(WorksheetCommand command) {
        Decision<WorksheetEvent> decision = worksheets.decide(command, "p7");
        assertThat(decision).as("%s", command).isInstanceOf(Decision.Accepted.class);
        ((Decision.Accepted<WorksheetEvent>) decision).events().forEach(event -> apply("p7", event));
        return this;
    }

    /** Applies an event, and checks that its patches lead everybody's view to the next snapshot. */
    void apply(String actor, WorksheetEvent event) {
        List<Map<String, Object>> before =
                List.of(worksheets.view(Audience.Wide.TRAINERS), learner(), worksheets.view(Audience.Wide.STAGE));
        Stamp stamp = new Stamp(events.size() + 1L, TEN.plusSeconds(60L * events.size()), actor);
        worksheets.on(event, stamp);
        events.add(event);
        List<Share> shares = worksheets.shares(event, stamp);
        assertThat(patched(before.get(0), shares, List.of(Audience.TRAINERS, Audience.PEOPLE, Audience.EVERYONE)))
                .isEqualTo(worksheets.view(Audience.Wide.TRAINERS));
        assertThat(patched(
                        before.get(1),
                        shares,
                        List.of(new Audience.Group("a6", 1), Audience.LEARNERS, Audience.PEOPLE, Audience.EVERYONE)))
                .isEqualTo(learner());
        assertThat(patched(before.get(2), shares, List.of(Audience.STAGE, Audience.EVERYONE)))
                .isEqualTo(worksheets.view(Audience.Wide.STAGE));
    }

    /** What a learner of group 1 sees. */
    Map<String, Object> learner() {
        Map<String, Object> view = worksheets.view(Audience.Wide.LEARNERS);
        Patch.merge(view, worksheets.own(Map.of("a6", 1)));
        return view;
    }

    private static Map<String, Object> patched(Map<String, Object> view, List<Share> shares, List<Audience> audiences) {
        Map<String, Object> patched = new LinkedHashMap<>(view);
        shares.stream()
                .filter(share -> audiences.contains(share.audience()))
                .forEach(share -> Patch.merge(patched, share.patch()));
        return patched;
    }
}
