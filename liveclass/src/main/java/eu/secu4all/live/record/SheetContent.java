package eu.secu4all.live.record;

import eu.secu4all.live.content.Wording;
import eu.secu4all.schedule.boundary.Worksheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The worksheet of one group as JSON, with labels and who wrote what. */
record SheetContent(SheetRecord sheet, Wording wording) {

    List<Map<String, Object>> sections() {
        return sheet.worksheet().sections().stream().map(this::section).toList();
    }

    private Map<String, Object> section(Worksheet.Section section) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", section.id());
        wording.put(content, "title", section.title());
        content.put("fields", section.fields().stream().map(this::field).toList());
        return content;
    }

    private Map<String, Object> field(Worksheet.Field field) {
        Map<String, Object> content = labelled(field.id(), field.kind());
        wording.put(content, "label", field.label());
        if (field.kind() != Worksheet.FieldKind.TABLE) {
            content.putAll(written(sheet.field(field)));
            return content;
        }
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Worksheet.Column column : field.columns()) {
            Map<String, Object> shape = labelled(column.id(), column.kind());
            wording.put(shape, "label", column.label());
            columns.add(shape);
        }
        content.put("columns", columns);
        content.put(
                "rows",
                sheet.sheet().rows(field.id()).stream()
                        .map(row -> row(field, row))
                        .toList());
        return content;
    }

    private static Map<String, Object> labelled(String id, Enum<?> kind) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id);
        content.put("kind", kind.name().toLowerCase(Locale.ROOT));
        return content;
    }

    private Map<String, Object> row(Worksheet.Field table, String row) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", row);
        content.put(
                "cells",
                table.columns().stream()
                        .map(column -> written(sheet.cell(table, row, column)))
                        .toList());
        return content;
    }

    private Map<String, Object> written(SheetRecord.Written written) {
        Map<String, Object> content = new LinkedHashMap<>();
        if (written.isChoice()) {
            wording.put(content, "option", written.option());
        } else if (written.content() instanceof Number) {
            content.put("number", written.content());
        } else if (written.content() != null) {
            content.put("text", written.content());
        }
        if (written.level() > 0) {
            content.put("level", written.level());
            wording.put(content, "band", written.band());
        }
        if (!written.authors().isEmpty()) {
            content.put("authors", written.authors());
        }
        return content;
    }
}
