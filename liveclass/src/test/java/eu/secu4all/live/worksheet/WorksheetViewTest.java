package eu.secu4all.live.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.live.rule.Audience;
import eu.secu4all.live.rule.Stamp;
import eu.secu4all.live.worksheet.WorksheetCommand.AddRow;
import eu.secu4all.live.worksheet.WorksheetCommand.RemoveRow;
import eu.secu4all.live.worksheet.WorksheetCommand.RestoreRow;
import eu.secu4all.live.worksheet.WorksheetForm.Band;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who sees what of a worksheet, and what is computed from it. */
class WorksheetViewTest {

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> view, String... path) {
        Map<String, Object> here = view;
        for (String step : path) {
            here = (Map<String, Object>) here.get(step);
        }
        return here;
    }

    private static Desk filled() {
        return new Desk()
                .done(new WorksheetCommand.Splice("a6", 1, "name", 0, 0, 0, "Square"))
                .done(new WorksheetCommand.Set("a6", 1, "t/r1/l", CellValue.of(3)))
                .done(new WorksheetCommand.Set("a6", 1, "t/r1/c", CellValue.of(4)))
                .done(new AddRow("a6", 1, "t"))
                .done(new RemoveRow("a6", 1, "t", "r2"));
    }

    @Test
    @DisplayName("A worksheet shows cells, rows, and how much is filled in")
    void whole() {
        Map<String, Object> sheet = at(filled().worksheets.view(Audience.Wide.TRAINERS), "worksheets", "a6", "1");
        long ten = Desk.TEN.toEpochMilli();
        assertThat(at(sheet, "cells", "name"))
                .isEqualTo(Map.of(
                        "rev",
                        1,
                        "text",
                        "Square",
                        "change",
                        List.of(Map.of("at", 0, "remove", 0, "insert", "Square")),
                        "by",
                        "p7",
                        "at",
                        ten));
        assertThat(at(sheet, "cells", "t/r1/c"))
                .isEqualTo(Map.of("rev", 1, "value", 4L, "by", "p7", "at", ten + 120_000));
        assertThat(at(sheet, "rows", "t"))
                .isEqualTo(Map.of(
                        "r1", Map.of("order", 1),
                        "r2", Map.of("order", 2, "removed", true),
                        "r3", Map.of("order", 3)));
        assertThat(sheet).containsEntry("filled", 3).containsEntry("of", 11).containsEntry("editedAt", ten + 240_000);
    }

    @Test
    @DisplayName("WS-4 a value that was taken away counts as empty")
    void emptied() {
        Desk desk = filled().done(new WorksheetCommand.Set("a6", 1, "t/r1/l", CellValue.NOTHING));
        Map<String, Object> sheet = at(desk.learner(), "worksheets", "a6", "1");
        assertThat(sheet).containsEntry("filled", 2);
        assertThat(at(sheet, "cells", "t/r1/l")).containsEntry("rev", 2).doesNotContainKey("value");
    }

    @Test
    @DisplayName("WS-6 a restored row has what it had")
    void restored() {
        Desk desk = filled().done(new RemoveRow("a6", 1, "t", "r1"));
        Sheet sheet = desk.worksheets.find("a6", 1).orElseThrow();
        assertThat(sheet.rows("t")).containsExactly("r3");
        desk.done(new RestoreRow("a6", 1, "t", "r1"));
        assertThat(sheet.rows("t")).containsExactly("r1", "r3");
        assertThat(sheet.content("t/r1/c")).isEqualTo(4L);
        assertThat(sheet.authors("t/r1/c")).containsExactly("p7");
        assertThat(sheet.content("story")).isNull();
        assertThat(sheet.authors("story")).isEmpty();
        assertThat(sheet.rows("name")).isEmpty();
    }

    @Test
    @DisplayName("A learner sees the own group's worksheet, trainers see all, the stage none")
    void audiences() {
        Worksheets worksheets = filled().worksheets;
        assertThat(at(worksheets.view(Audience.Wide.TRAINERS), "worksheets", "a6"))
                .containsOnlyKeys("1", "2");
        assertThat(worksheets.view(Audience.Wide.LEARNERS)).isEmpty();
        assertThat(worksheets.view(Audience.Wide.STAGE)).isEmpty();
        assertThat(at(worksheets.own(Map.of("a6", 2)), "worksheets", "a6")).containsOnlyKeys("2");
        assertThat(worksheets.own(Map.of("a7", 1))).isEmpty();
        assertThat(worksheets.laidOut("a6").get(0).patch()).isEqualTo(worksheets.view(Audience.Wide.TRAINERS));
    }

    @Test
    @DisplayName("WS-8 what was shown stays visible to everybody, on the stage without names")
    void shown() {
        Desk desk = filled();
        desk.worksheets.show("a6", 1);
        assertThat(desk.worksheets.shown("a6", 1).get(0).patch())
                .isEqualTo(desk.worksheets.view(Audience.Wide.LEARNERS));
        assertThat(desk.worksheets.shown("a6", 1).get(1).patch()).isEqualTo(desk.worksheets.view(Audience.Wide.STAGE));
        assertThat(desk.worksheets.view(Audience.Wide.STAGE).toString())
                .contains("Square")
                .doesNotContain("p7");
        desk.done(new WorksheetCommand.Splice("a6", 1, "name", 1, 0, 0, "The "));
        assertThat(desk.worksheets.view(Audience.Wide.STAGE).toString()).contains("The Square");
        assertThat(desk.worksheets.isShown("a6", 2)).isFalse();
        desk.worksheets.show("a6", 0);
        assertThat(desk.worksheets.isShown("a6", 2)).isTrue();
    }

    @Test
    @DisplayName("Replaying the events gives the same views, and the same texts when writing goes on")
    void replay() {
        Desk desk = filled();
        Worksheets again = new Worksheets();
        again.plan(Map.of("a6", MarketForm.FORM));
        again.layOut("a6", 2);
        for (int i = 0; i < desk.events.size(); i++) {
            again.on(desk.events.get(i), new Stamp(i + 1L, Desk.TEN.plusSeconds(60L * i), "p7"));
        }
        assertThat(again.view(Audience.Wide.TRAINERS)).isEqualTo(desk.worksheets.view(Audience.Wide.TRAINERS));
        WorksheetCommand late = new WorksheetCommand.Splice("a6", 1, "name", 0, 0, 0, "My ");
        assertThat(again.decide(late, "p7")).isEqualTo(desk.worksheets.decide(late, "p7"));
    }

    @Test
    @DisplayName("A refreshed form takes over what was filled in, and tells whether anything was")
    void refreshed() {
        Desk desk = filled();
        assertThat(desk.worksheets.isUsed("a6")).isTrue();
        assertThat(new Desk().worksheets.isUsed("a6")).isFalse();
        assertThat(desk.worksheets.isUsed("a9")).isFalse();
        desk.worksheets.plan(Map.of(
                "a6", new WorksheetForm(List.of(new WorksheetForm.Section("z", List.of(MarketForm.table(4, 9)))))));
        assertThat(at(desk.learner(), "worksheets", "a6", "1")).containsEntry("of", 6);
        desk.worksheets.layOut("a7", 1);
        assertThat(desk.worksheets.find("a7", 1)).isPresent();
    }

    @Test
    @DisplayName("WS-5 a product stands once all its cells are filled, and is read by its bands")
    void product() {
        assertThat(Computed.of(MarketForm.RISK, Map.<String, Object>of("l", 3L)::get))
                .isEmpty();
        assertThat(Computed.of(MarketForm.RISK, Map.<String, Object>of("l", 3L, "c", 3L)::get))
                .contains(new Computed(9, Optional.of(new Band(9, 2))));
        Computed above = Computed.of(MarketForm.RISK, Map.<String, Object>of("l", 5L, "c", 5L)::get)
                .orElseThrow();
        assertThat(above.band()).isEmpty();
        assertThat(above.plain()).isEqualTo(25L);
    }

    @Test
    @DisplayName("WS-5 a sum is rounded to six decimals")
    void sum() {
        assertThat(Computed.of(MarketForm.TOTAL, Map.<String, Object>of("l", 0.1, "c", 0.2)::get)
                        .orElseThrow()
                        .plain())
                .isEqualTo(0.3);
    }
}
