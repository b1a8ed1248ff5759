package eu.secu4all.schedule.rule;

import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may stand in a worksheet (PLAN-1 to PLAN-4). */
final class WorksheetCheck {

    private static final Set<Worksheet.ColumnKind> COMPUTED =
            EnumSet.of(Worksheet.ColumnKind.SUM, Worksheet.ColumnKind.PRODUCT);
    private static final Set<Worksheet.ColumnKind> NUMBERS =
            EnumSet.of(Worksheet.ColumnKind.SCALE, Worksheet.ColumnKind.NUMBER);

    private WorksheetCheck() {}

    static void of(Findings findings, Worksheet worksheet) {
        findings.within(worksheet.sections().size(), 0, PlanLimits.SECTIONS_MAX, "plan.sections");
        findings.ids(ids(worksheet));
        for (Worksheet.Section section : worksheet.sections()) {
            findings.within(section.fields().size(), 0, PlanLimits.FIELDS_MAX, "plan.fields");
            section.fields().forEach(field -> field(findings, field));
        }
    }

    private static List<String> ids(Worksheet worksheet) {
        List<String> ids = new ArrayList<>();
        for (Worksheet.Section section : worksheet.sections()) {
            ids.add(section.id());
            for (Worksheet.Field field : section.fields()) {
                ids.add(field.id());
                field.columns().forEach(column -> ids.add(column.id()));
            }
        }
        return ids;
    }

    private static void field(Findings findings, Worksheet.Field field) {
        boolean table = field.kind() == Worksheet.FieldKind.TABLE;
        choices(findings, field.options(), field.kind() == Worksheet.FieldKind.CHOICE);
        findings.within(field.columns().size(), table ? 1 : 0, table ? PlanLimits.COLUMNS_MAX : 0, "plan.columns");
        findings.within(field.rowsMax(), table ? 1 : 0, table ? PlanLimits.ROWS_MAX : 0, "plan.rows");
        findings.within(field.rowsMin(), 0, Math.max(0, field.rowsMax()), "plan.rows-start");
        Set<String> numbers = field.columns().stream()
                .filter(column -> NUMBERS.contains(column.kind()))
                .map(Worksheet.Column::id)
                .collect(Collectors.toSet());
        field.columns().forEach(column -> column(findings, column, numbers));
    }

    private static void column(Findings findings, Worksheet.Column column, Set<String> numbers) {
        boolean computed = COMPUTED.contains(column.kind());
        choices(findings, column.options(), column.kind() == Worksheet.ColumnKind.CHOICE);
        findings.require(computed != column.of().isEmpty(), "plan.computed-of");
        findings.require(
                numbers.containsAll(column.of())
                        && Set.copyOf(column.of()).size() == column.of().size(),
                "plan.computed-of");
        findings.require(computed || column.bands().isEmpty(), "plan.bands");
        findings.within(column.bands().size(), 0, PlanLimits.BANDS_MAX, "plan.bands-many");
        double below = Double.NEGATIVE_INFINITY;
        for (Worksheet.Band band : column.bands()) {
            findings.require(band.upTo() > below && Double.isFinite(band.upTo()), "plan.bands-rise");
            findings.within(band.level(), 1, PlanLimits.BAND_LEVEL_MAX, "plan.band-level");
            below = band.upTo();
        }
    }

    private static void choices(Findings findings, List<Worksheet.Choice> choices, boolean wanted) {
        findings.within(
                choices.size(),
                wanted ? PlanLimits.CHOICES_MIN : 0,
                wanted ? PlanLimits.CHOICES_MAX : 0,
                "plan.choices");
        findings.ids(choices.stream().map(Worksheet.Choice::id).toList());
    }
}
