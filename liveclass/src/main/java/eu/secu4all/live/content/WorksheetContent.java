package eu.secu4all.live.content;

import eu.secu4all.schedule.boundary.Worksheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a worksheet. */
final class WorksheetContent {

    private final Wording wording;

    WorksheetContent(Wording wording) {
        this.wording = wording;
    }

    Map<String, Object> of(Worksheet worksheet) {
        return Map.of(
                "sections", worksheet.sections().stream().map(this::section).toList());
    }

    private Map<String, Object> section(Worksheet.Section section) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", section.id());
        wording.put(content, "title", section.title());
        wording.put(content, "help", section.help());
        content.put("fields", section.fields().stream().map(this::field).toList());
        return content;
    }

    private Map<String, Object> field(Worksheet.Field field) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", field.id());
        content.put("kind", ActivityContent.word(field.kind()));
        wording.put(content, "label", field.label());
        wording.put(content, "help", field.help());
        content.put("options", options(field.options()));
        content.put("columns", field.columns().stream().map(this::column).toList());
        content.put("rowsMin", field.rowsMin());
        content.put("rowsMax", field.rowsMax());
        return content;
    }

    private Map<String, Object> column(Worksheet.Column column) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", column.id());
        content.put("kind", ActivityContent.word(column.kind()));
        wording.put(content, "label", column.label());
        content.put("options", options(column.options()));
        content.put("of", column.of());
        content.put("bands", column.bands().stream().map(this::band).toList());
        return content;
    }

    private List<Map<String, Object>> options(List<Worksheet.Choice> options) {
        return options.stream()
                .map(option -> {
                    Map<String, Object> content = new LinkedHashMap<>();
                    content.put("id", option.id());
                    wording.put(content, "text", option.text());
                    return content;
                })
                .toList();
    }

    private Map<String, Object> band(Worksheet.Band band) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("upTo", band.upTo());
        content.put("level", band.level());
        wording.put(content, "label", band.label());
        return content;
    }
}
