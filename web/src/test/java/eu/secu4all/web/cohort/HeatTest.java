package eu.secu4all.web.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.learning.boundary.MemberView;
import eu.secu4all.learning.rule.Pace;
import eu.secu4all.learning.rule.Standing;
import eu.secu4all.learning.rule.Standing.State;
import eu.secu4all.learning.rule.UnitKey;
import eu.secu4all.web.cohort.HeatColumns.Column;
import eu.secu4all.web.cohort.HeatFilter.Sort;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HeatTest {

    private static final String BASE = "/cohorts/cohort?id=7";
    private static final HeatColumns COLUMNS = new HeatColumns(
            List.of(new HeatColumns.Module(2, "Module", "en", 2)),
            List.of(
                    new Column(new UnitKey("m", "lesson"), "Lesson", "en"),
                    new Column(new UnitKey("m", "quiz"), "Quiz", "en")));
    private static final List<HeatRow> ROWS = List.of(
            row("Anna", "Augsburg", 50, Tempo.BEHIND, "2026-03-02", State.DONE, State.OPEN),
            row("Bruno", "Reims", 0, Tempo.BEHIND, "", State.OPEN, State.CLOSED),
            row("Carla", "Reims", 100, Tempo.DONE, "2026-03-01", State.DONE, State.DONE),
            row("Dario", "Riga", 0, Tempo.ON_TIME, "2026-03-05", State.BEGUN, State.CLOSED));

    private static HeatRow row(
            String name, String organisation, int percent, Tempo tempo, String seen, State... states) {
        Optional<Instant> at =
                Optional.of(seen).filter(day -> !day.isEmpty()).map(day -> Instant.parse(day + "T10:00:00Z"));
        return new HeatRow(
                name.charAt(0),
                name,
                organisation,
                percent,
                tempo,
                at,
                seen,
                Stream.of(states).map(HeatTest::cell).toList());
    }

    private static HeatCell cell(State state) {
        return new HeatCell(state, Optional.empty(), "", "");
    }

    private static List<String> names(Map<String, String> address) {
        Heat heat = new Heat(COLUMNS, ROWS, HeatFilter.from(address::get), BASE);
        return heat.getRows().stream().map(HeatRow::name).toList();
    }

    @Test
    @DisplayName("HEAT-1 who is done is not behind; who has no dates is neither behind nor ahead")
    void tempo() {
        assertThat(Tempo.of(member(true, Optional.of(Pace.BEHIND)))).isEqualTo(Tempo.DONE);
        assertThat(Tempo.of(member(false, Optional.of(Pace.BEHIND)))).isEqualTo(Tempo.BEHIND);
        assertThat(Tempo.of(member(false, Optional.of(Pace.AHEAD)))).isEqualTo(Tempo.AHEAD);
        assertThat(Tempo.of(member(false, Optional.of(Pace.ON_TIME)))).isEqualTo(Tempo.ON_TIME);
        assertThat(Tempo.of(member(false, Optional.empty()))).isEqualTo(Tempo.NO_DATES);
    }

    private static MemberView member(boolean done, Optional<Pace> pace) {
        return new MemberView(1, new Standing(done ? 100 : 0, done, List.of()), pace, Optional.empty(), Map.of());
    }

    @Test
    @DisplayName("HEAT-2 people are found by how they get on, by organisation, and by a unit that they have not done")
    void filters() {
        assertThat(names(Map.of())).containsExactly("Anna", "Bruno", "Carla", "Dario");
        assertThat(names(Map.of("who", "BEHIND"))).containsExactly("Anna", "Bruno");
        assertThat(names(Map.of("who", "NOT_BEGUN"))).containsExactly("Bruno");
        assertThat(names(Map.of("who", "DONE"))).containsExactly("Carla");
        assertThat(names(Map.of("organisation", "Reims"))).containsExactly("Bruno", "Carla");
        assertThat(names(Map.of("unit", "m/lesson"))).containsExactly("Bruno", "Dario");
        assertThat(names(Map.of("unit", "m/quiz", "who", "BEHIND"))).containsExactly("Anna", "Bruno");
    }

    @Test
    @DisplayName("HEAT-2 they stand by name, least progress first, or longest away first")
    void sorts() {
        assertThat(names(Map.of("sort", "PROGRESS"))).containsExactly("Bruno", "Dario", "Anna", "Carla");
        assertThat(names(Map.of("sort", "SEEN"))).containsExactly("Bruno", "Carla", "Anna", "Dario");
    }

    @Test
    @DisplayName("HEAT-2 what an address says that is not known is passed over")
    void strangers() {
        assertThat(names(Map.of("who", "'; drop", "sort", "x", "page", "-1", "unit", "m/none")))
                .containsExactly("Anna", "Bruno", "Carla", "Dario");
        assertThat(names(Map.of("page", "9999"))).isEmpty();
    }

    @Test
    @DisplayName("HEAT-2 a filter comes back from its own address")
    void address() {
        HeatFilter filter = new HeatFilter(Who.BEHIND, "Ville d’Été & Cie", "m/quiz", Sort.SEEN, 2);
        assertThat(filter.address(BASE))
                .isEqualTo(BASE + "&who=BEHIND&organisation=Ville+d%E2%80%99%C3%89t%C3%A9+%26+Cie"
                        + "&unit=m%2Fquiz&sort=SEEN&page=2");
        assertThat(new HeatFilter(Who.ALL, "", "", Sort.NAME, 0).address(BASE)).isEqualTo(BASE);
    }

    @Test
    @DisplayName("HEAT-3 fifty people at once, and figures of all")
    void pages() {
        List<HeatRow> many = IntStream.range(0, 120)
                .mapToObj(i -> row("P" + i, "Riga", 0, i < 70 ? Tempo.BEHIND : Tempo.DONE, "", State.OPEN, State.OPEN))
                .toList();
        Heat heat = new Heat(COLUMNS, many, new HeatFilter(Who.BEHIND, "", "", Sort.NAME, 1), BASE);

        assertThat(heat.getRows()).hasSize(20);
        assertThat(heat.getFrom()).isEqualTo(51);
        assertThat(heat.getTo()).isEqualTo(70);
        assertThat(heat.isMoreAfter()).isFalse();
        assertThat(heat.getBefore()).isEqualTo(BASE + "&who=BEHIND");
        assertThat(heat.getFigures()).extracting(Heat.Figure::count).containsExactly(120L, 70L, 120L, 50L);
        assertThat(heat.getBehind()).isEqualTo(70);
    }
}
