package eu.secu4all.web.schedule.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.schedule.boundary.Activity;
import eu.secu4all.schedule.boundary.PlanJson;
import eu.secu4all.schedule.boundary.SessionPlan;
import eu.secu4all.schedule.boundary.Worksheet.ColumnKind;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import eu.secu4all.schedule.rule.PlanCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanDraftTest {

    private static final SessionPlan EMPTY =
            new SessionPlan(Language.EN, LocalizedText.of(Language.EN, "x"), LocalizedText.NONE, List.of());

    @Test
    @DisplayName("DRAFT-1 a plan that becomes a draft and a plan again is the same plan")
    void keepsThePlan() throws IOException {
        SessionPlan plan = shipped();

        assertThat(new PlanDraft(plan, 0).plan()).isEqualTo(plan);
    }

    @ParameterizedTest(name = "DRAFT-2 {0}")
    @ValueSource(strings = {"slides", "poll", "breakout", "break"})
    void addsWhatCanBeStored(String kind) {
        PlanDraft draft = new PlanDraft(EMPTY, 0);

        assertThat(draft.add(kind, -1).getKind()).isEqualTo(kind);
        assertThat(PlanCheck.of(draft.plan())).isEmpty();
    }

    @ParameterizedTest(name = "DRAFT-2 DRAFT-4 {0}")
    @EnumSource(Activity.PollType.class)
    void everyPollTypeCanBeStored(Activity.PollType type) {
        PlanDraft draft = new PlanDraft(EMPTY, 0);
        PollDraft poll = (PollDraft) draft.add("poll", -1);

        poll.setType(type);

        assertThat(PlanCheck.of(draft.plan())).isEmpty();
    }

    @ParameterizedTest(name = "DRAFT-2 DRAFT-4 {0}")
    @EnumSource(FieldKind.class)
    void everyFieldCanBeStored(FieldKind kind) {
        PlanDraft draft = new PlanDraft(EMPTY, 0);
        BreakoutDraft breakout = (BreakoutDraft) draft.add("breakout", -1);
        FieldDraft field =
                breakout.getWorksheet().getSections().get(0).getFields().get(0);

        field.setKind(kind);

        assertThat(PlanCheck.of(draft.plan())).isEmpty();
    }

    @Test
    @DisplayName("DRAFT-2 a sum starts with all numbers of its table, and forgets a column that goes")
    void sumsNumbers() {
        PlanDraft draft = new PlanDraft(EMPTY, 0);
        WorksheetDraft worksheet = ((BreakoutDraft) draft.add("breakout", -1)).getWorksheet();
        FieldDraft table = worksheet.getSections().get(0).getFields().get(0);
        table.setKind(FieldKind.TABLE);
        ColumnDraft one = table.getColumns().get(0);
        one.become(ColumnKind.SCALE, table);
        ColumnDraft two = worksheet.addColumn(table);
        two.become(ColumnKind.NUMBER, table);
        ColumnDraft sum = worksheet.addColumn(table);
        sum.become(ColumnKind.SUM, table);
        sum.addBand();
        sum.addBand();

        assertThat(sum.getOf()).containsExactly(one.getId(), two.getId());
        assertThat(PlanCheck.of(draft.plan())).isEmpty();

        table.removeColumn(two);
        assertThat(sum.getOf()).containsExactly(one.getId());
    }

    @Test
    @DisplayName("DRAFT-3 an id is never given twice")
    void neverReusesIds() {
        PlanDraft draft = new PlanDraft(EMPTY, 7);

        ActivityDraft first = draft.add("break", -1);
        draft.getActivities().remove(first);

        assertThat(first.getId()).isEqualTo("a8");
        assertThat(draft.add("break", -1).getId()).isEqualTo("a9");
        assertThat(draft.duplicate(draft.getActivities().get(0)).getId()).isEqualTo("a10");
    }

    private static SessionPlan shipped() throws IOException {
        try (InputStream file = PlanDraftTest.class.getResourceAsStream("/demo/market-square.json")) {
            return PlanJson.plan(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
