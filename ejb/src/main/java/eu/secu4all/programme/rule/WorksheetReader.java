package eu.secu4all.programme.rule;

import eu.secu4all.document.boundary.Part;
import eu.secu4all.document.boundary.Written;
import eu.secu4all.language.Language;
import eu.secu4all.language.LocalizedText;
import eu.secu4all.programme.boundary.Setting;
import eu.secu4all.schedule.boundary.PlanLimits;
import eu.secu4all.schedule.boundary.Worksheet;
import eu.secu4all.schedule.boundary.Worksheet.ColumnKind;
import eu.secu4all.schedule.boundary.Worksheet.FieldKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads worksheet.yaml: the same form as in a live session, and its rubric. */
final class WorksheetReader {

    static final String FILE = "worksheet.yaml";

    private static final int CRITERIA_MIN = 3;
    private static final int CRITERIA_MAX = 8;
    private static final int LEVEL_MAX = 500;
    private static final double BAND_MAX = 1_000_000;

    private final Part file;
    private final Language source;
    private final Set<String> ids = new HashSet<>();

    WorksheetReader(Part file, Language source) {
        this.file = file;
        this.source = source;
    }

    LocalizedText task() {
        return file.localized("task", source, PlanLimits.MARKDOWN_MAX);
    }

    LocalizedText expert() {
        return file.findLocalized("expert", source, PlanLimits.MARKDOWN_MAX);
    }

    List<Setting.Criterion> rubric() {
        List<Part> criteria = file.parts("rubric");
        within(file, "rubric", criteria.size(), CRITERIA_MIN, CRITERIA_MAX);
        Set<String> taken = new HashSet<>();
        return criteria.stream()
                .map(part -> {
                    List<LocalizedText> levels = part.localizedList("levels", source, LEVEL_MAX);
                    within(part, "levels", levels.size(), SettingReader.RUBRIC_TOP + 1, SettingReader.RUBRIC_TOP + 1);
                    return new Setting.Criterion(
                            part.newId("id", taken), part.localized("title", source, PlanLimits.LABEL_MAX), levels);
                })
                .toList();
    }

    Worksheet worksheet() {
        List<Part> sections = file.parts("sections");
        within(file, "sections", sections.size(), 1, PlanLimits.SECTIONS_MAX);
        return new Worksheet(sections.stream().map(this::section).toList());
    }

    private Worksheet.Section section(Part part) {
        List<Part> fields = part.parts("fields");
        within(part, "fields", fields.size(), 1, PlanLimits.FIELDS_MAX);
        return new Worksheet.Section(
                part.newId("id", ids),
                part.localized("title", source, PlanLimits.LABEL_MAX),
                part.findLocalized("help", source, PlanLimits.HELP_MAX),
                fields.stream().map(this::field).toList());
    }

    private Worksheet.Field field(Part part) {
        FieldKind kind = part.choice("kind", FieldKind.class).orElse(FieldKind.TEXT);
        boolean table = kind == FieldKind.TABLE;
        List<Worksheet.Column> columns =
                table ? part.parts("columns").stream().map(this::column).toList() : List.of();
        if (table) {
            within(part, "columns", columns.size(), 1, PlanLimits.COLUMNS_MAX);
            numbers(part, columns);
        }
        int rowsMax = table ? part.number("rows-max", 1, PlanLimits.ROWS_MAX) : 0;
        return new Worksheet.Field(
                part.newId("id", ids),
                kind,
                part.localized("label", source, PlanLimits.LABEL_MAX),
                part.findLocalized("help", source, PlanLimits.HELP_MAX),
                kind == FieldKind.CHOICE ? choices(part) : List.of(),
                columns,
                table ? part.number("rows-min", 0, Math.max(rowsMax, 1), 1) : 0,
                rowsMax);
    }

    private Worksheet.Column column(Part part) {
        ColumnKind kind = part.choice("kind", ColumnKind.class).orElse(ColumnKind.TEXT);
        boolean computed = kind == ColumnKind.SUM || kind == ColumnKind.PRODUCT;
        return new Worksheet.Column(
                part.newId("id", ids),
                kind,
                part.localized("label", source, PlanLimits.LABEL_MAX),
                kind == ColumnKind.CHOICE ? choices(part) : List.of(),
                computed
                        ? part.texts("of", Part.ID_MAX).stream()
                                .map(Written::text)
                                .toList()
                        : List.of(),
                computed ? bands(part) : List.of());
    }

    /** A sum or product needs scale or number columns of its own table. */
    private static void numbers(Part table, List<Worksheet.Column> columns) {
        List<String> numbers = columns.stream()
                .filter(column -> column.kind() == ColumnKind.SCALE || column.kind() == ColumnKind.NUMBER)
                .map(Worksheet.Column::id)
                .toList();
        for (Worksheet.Column column : columns) {
            boolean computed = column.kind() == ColumnKind.SUM || column.kind() == ColumnKind.PRODUCT;
            if (computed && (column.of().isEmpty() || !numbers.containsAll(column.of()))) {
                table.fault("columns", "programme.computed", column.id());
            }
        }
    }

    private List<Worksheet.Band> bands(Part column) {
        List<Worksheet.Band> bands = column.parts("bands").stream()
                .map(part -> new Worksheet.Band(
                        part.decimal("up-to", -BAND_MAX, BAND_MAX),
                        part.number("level", 1, PlanLimits.BAND_LEVEL_MAX),
                        part.localized("label", source, PlanLimits.LABEL_MAX)))
                .toList();
        within(column, "bands", bands.size(), 0, PlanLimits.BANDS_MAX);
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).upTo() <= bands.get(i - 1).upTo()) {
                column.fault("bands", "programme.bands");
            }
        }
        return bands;
    }

    private List<Worksheet.Choice> choices(Part part) {
        Set<String> taken = new HashSet<>();
        List<Worksheet.Choice> choices = part.parts("options").stream()
                .map(option -> new Worksheet.Choice(
                        option.newId("id", taken), option.localized("text", source, PlanLimits.LABEL_MAX)))
                .toList();
        within(part, "options", choices.size(), PlanLimits.CHOICES_MIN, PlanLimits.CHOICES_MAX);
        return choices;
    }

    private static void within(Part part, String key, int count, int min, int max) {
        if (count < min || count > max) {
            part.fault(key, "programme.count", key, String.valueOf(min), String.valueOf(max));
        }
    }
}
